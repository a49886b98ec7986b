import type { MockedApi } from "../api/api.ts";

/** What a person wants to know when the mock is up: where each API is, and with what to log in. */
export function announce(
  url: string,
  apis: readonly MockedApi[],
  scenarios: readonly string[] = [],
): string {
  const blocks = apis.map((api) =>
    [
      `${api.title} (${api.name}), ${count(api.operations.length, "operation")}`,
      ...(api.operations.length === 0
        ? ["  It answers nothing yet: write the first one below `paths`."]
        : []),
      ...api.basePaths.map((path) => `  ${url}${path || "/"}`),
      ...api.accounts.map(
        ({ operation, fields }) => `  to try in ${operation}: ${fieldsOf(fields)}`,
      ),
    ].join("\n"),
  );
  return [
    `The mock of ${count(apis.length, "API")} is up on ${url}`,
    ...blocks,
    ...(scenarios.length > 0 ? [`Switched on: ${scenarios.join(", ")}`] : []),
    "Choose an answer with the header Prefer: code=…, example=… or dynamic=true.",
  ].join("\n\n");
}

function fieldsOf(fields: Readonly<Record<string, string>>): string {
  return Object.entries(fields)
    .map(([name, value]) => `${name} ${value}`)
    .join(", ");
}

function count(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? "" : "s"}`;
}
