import { type Cell, failed, PASSED } from "./cell.ts";

/** What `fixtures/programs/log-in.js` tells of each step. */
interface Step {
  readonly step: string;
  readonly problem?: string;
}

/** The cell for what a program printed; one that says nothing has done nothing. */
export function cellOf(text: string): Cell {
  const steps = stepsIn(text);
  if (steps === undefined || steps.length === 0) return failed(`It reported nothing:\n${text}`);
  const problems = steps.filter(({ problem }) => problem !== undefined);
  if (problems.length === 0) return PASSED;
  return failed(problems.map(({ step, problem }) => `${step}: ${problem}`).join("\n"));
}

function stepsIn(text: string): Step[] | undefined {
  try {
    const report: unknown = JSON.parse(text);
    return Array.isArray(report) ? (report as Step[]) : undefined;
  } catch {
    return undefined;
  }
}
