import type { Operation } from "../description.ts";

/** Any origin. */
const ANY = String.raw`\w+://[^/]+`;

/** What an operation's addresses look like, without their query, which MSW leaves out. */
export function addressOf(operation: Operation, base: string | undefined): RegExp {
  const path = `${operation.basePath ?? ""}${operation.path}`
    .split(/\{[^}]*\}/)
    .map(escaped)
    .join("[^/]+");
  return new RegExp(`^${base === undefined ? ANY : escaped(base)}${path}$`);
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}

/** OpenAPI 3.1, 4.8.8.2: an address without parameters is looked for first. */
export function fromPlainToTemplated(a: Operation, b: Operation): number {
  return templates(a) - templates(b);
}

function templates({ path }: Operation): number {
  return path.split("{").length;
}
