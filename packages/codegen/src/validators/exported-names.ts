import { Constants } from "../operations/constants.ts";

/** What an operation's validators are called in `gen/validators.ts`, and by who imports them. */
export interface ExportedNames {
  /** The client's method. */
  readonly method: string;
  /** As of `gen/operations.ts`. */
  readonly name: string;
  /** The constant with all of its validators. */
  readonly all: string;
  /** The constant with those of its requests. */
  readonly request: string;
}

/** The operations' names are people's, so the file's own make way. */
export function exportedNames(methods: readonly string[]): ExportedNames[] {
  const constants = new Constants(methods);
  const names = methods.map((method) => constants.operation(method));
  const taken = new Set(names);
  const free = (name: string): string => (taken.has(name) ? free(`${name}_`) : name);
  return methods.map((method, index) => ({
    method,
    name: names[index] === "validators" ? free("validators_") : names[index]!,
    all: `operation${index}`,
    request: free(`request${index}`),
  }));
}

/** `gen/requests.ts` without its banner: the validators of requests alone. */
export function printRequests(methods: readonly string[]): string {
  const entries = exportedNames(methods).map(({ name, request }) => `  ${request} as ${name},\n`);
  if (entries.length === 0) return "export {};\n";
  return `// Without what only answers need.
export {
${entries.join("")}} from "./validators.ts";
`;
}
