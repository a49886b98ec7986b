import type { Problem } from "@handshake/contract";

/** More of one file nobody reads at once. */
const SHOWN = 20;

/** From top to bottom, one slip for each place: what is said of it for another operation is no news. */
export function inOrder(problems: readonly Problem[]): Problem[] {
  const places = new Map<string, Problem>();
  for (const problem of problems) {
    const place = `${problem.line}:${problem.column}`;
    if (!places.has(place)) places.set(place, problem);
  }
  const all = [...places.values()].sort((a, b) => a.line - b.line || a.column - b.column);
  const [next] = all.slice(SHOWN);
  if (next === undefined) return all;
  const { file, line, column } = next;
  const message = `This is wrong as well, and so is what stands at ${all.length - SHOWN - 1} places more.`;
  const more: Problem = { file, line, column, message, severity: "error" };
  return [...all.slice(0, SHOWN), more];
}
