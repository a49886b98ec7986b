import type { ExecutedStep, ExecutedWorkflow, Ran } from "./respect.ts";

/** The words for one file, and whether all of it held. Of a call they hold nothing: conditions and names only. */
export interface Told {
  readonly ok: boolean;
  readonly text: string;
}

/** Before a step has run, it is the file that is wrong, in Redocly's words. */
const LINT = "See what `pnpm lint:contracts` says of it.";

export function tell(file: string, ran: Ran): Told {
  if ("fault" in ran) return { ok: false, text: `${file}\n  ✗ ${ran.fault}\n    ${LINT}` };
  const told = ran.workflows.map(tellWorkflow);
  return {
    ok: told.every(({ ok }) => ok),
    text: [file, ...told.map(({ text }) => text)].join("\n"),
  };
}

function tellWorkflow({ workflowId, executedSteps }: ExecutedWorkflow): Told {
  const steps = executedSteps.flatMap(stepsOf);
  const failed = steps.flatMap((step) =>
    faultsOf(step).map((fault) => `    step ${step.stepId}: ${fault}`),
  );
  const ok = failed.length === 0 && steps.length > 0;
  const count = `${steps.length} ${steps.length === 1 ? "step" : "steps"}`;
  return { ok, text: [`  ${ok ? "✓" : "✗"} ${workflowId}, ${count}`, ...failed].join("\n") };
}

/** Those of a workflow that a step is, too. */
function stepsOf(step: ExecutedStep | ExecutedWorkflow): ExecutedStep[] {
  return "executedSteps" in step ? step.executedSteps.flatMap(stepsOf) : [step];
}

function faultsOf({ checks = [] }: ExecutedStep): string[] {
  return checks
    .filter(({ passed }) => !passed)
    .map(({ name, condition }) =>
      condition === undefined ? `the ${name} failed` : `\`${condition}\` does not hold`,
    );
}
