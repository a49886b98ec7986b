import type { Coverage, OperationCoverage, StatusCoverage } from "./coverage.ts";

/** The coverage for a person: one line for each operation, one for each of its statuses. */
export function coverageTable({ operations, unknown, unchecked }: Coverage): string {
  const called = operations.filter(({ count }) => count > 0).length;
  const statuses = operations
    .flatMap((operation) => operation.statuses)
    .filter((each) => each.isDeclared);
  const examples = statuses.flatMap((status) => status.examples);
  const summary = [
    share("operation", called, operations.length),
    share("declared status", seenOf(statuses), statuses.length),
    share("example", seenOf(examples), examples.length),
  ];
  const rows = operations.flatMap(rowsOf);
  const widest = Math.max(...rows.map(([, text]) => text.length), 0);
  return [
    `Seen: ${summary.join(", ")}.`,
    "",
    ...rows.map(([count, text, more]) =>
      `${counted(count)}  ${text.padEnd(widest)}  ${more}`.trimEnd(),
    ),
    ...(unknown.length === 0 ? [] : ["", "Called, but not in the contract:"]),
    ...unknown.map(({ count, method, path, statuses: answered }) => {
      const all = Object.entries(answered).map(([status, times]) => `${status} × ${times}`);
      return `${counted(count)}  ${method} ${path}  ${all.join(", ")}`.trimEnd();
    }),
    ...(unchecked === 0 ? [] : ["", `Passed on with a body that could not be read: ${unchecked}.`]),
  ].join("\n");
}

type Row = readonly [count: number, text: string, more: string];

function rowsOf({ operation, method, path, count, statuses }: OperationCoverage): Row[] {
  return [[count, operation, `${method} ${path}`], ...statuses.map(statusRow)];
}

function statusRow({ status, isDeclared, count, examples }: StatusCoverage): Row {
  const shown = examples.map(
    (each) => `${each.name} ${each.count === 0 ? "–" : `× ${each.count}`}`,
  );
  return [count, `  ${status}`, isDeclared ? shown.join(", ") : "not declared"];
}

function counted(count: number): string {
  return (count === 0 ? "–" : String(count)).padStart(7);
}

function share(word: string, seen: number, all: number): string {
  const plural = word.endsWith("s") ? `${word}es` : `${word}s`;
  return `${seen} of ${all} ${all === 1 ? word : plural}`;
}

function seenOf(all: readonly { readonly count: number }[]): number {
  return all.filter(({ count }) => count > 0).length;
}
