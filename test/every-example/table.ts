import type { Example } from "./examples.ts";
import type { Found } from "./way.ts";

/** One API's examples and what was found of them, by the names of the ways. */
export interface Outcome {
  readonly api: string;
  readonly examples: readonly Example[];
  readonly ways: ReadonlyMap<string, Found>;
}

/** One line for each example: `✓` it holds, `✗` it does not, `·` the way is not for it. */
export function table(outcomes: readonly Outcome[]): string {
  const names = [...(outcomes[0]?.ways.keys() ?? [])];
  const rows = outcomes.flatMap(({ api, examples, ways }) =>
    examples.map((example) => [
      api,
      example.method,
      example.at,
      example.name || "(its example)",
      ...names.map((name) => markOf(example, ways.get(name))),
    ]),
  );
  const all = [["api", "operation", "where", "example", ...names], ...rows];
  const widths = all[0]?.map((_, index) => Math.max(...all.map((row) => row[index]?.length ?? 0)));
  return all
    .map((row) =>
      row
        .map((cell, index) => cell.padEnd(widths?.[index] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

/** A sentence for each gap, and for each API that has nothing to look at. */
export function gaps(outcomes: readonly Outcome[]): string[] {
  return outcomes.flatMap(({ api, examples, ways }) => {
    const empty = examples.some(({ kind }) => kind === "answer")
      ? []
      : [`${api}: its answers have no named example`];
    const found = [...ways].flatMap(([way, results]) =>
      [...results].flatMap(([{ method, at, name }, gap]) =>
        gap === undefined ? [] : [`${api} ${method} ${at} ${name}, ${way}: ${gap}`],
      ),
    );
    return [...empty, ...missed(api, examples, ways), ...found];
  });
}

/** Every way is for every answer; one that was passed over would look as one that holds. */
function missed(api: string, examples: readonly Example[], ways: Outcome["ways"]): string[] {
  const answers = examples.filter(({ kind }) => kind === "answer");
  return [...ways].flatMap(([way, results]) =>
    answers
      .filter((example) => !results.has(example))
      .map(({ method, at, name }) => `${api} ${method} ${at} ${name}, ${way}: not looked at`),
  );
}

function markOf(example: Example, found: Found | undefined): string {
  if (found?.has(example) !== true) return "·";
  return found.get(example) === undefined ? "✓" : "✗";
}
