import type { Diagnostic } from "../prism/violations.ts";

/** Violations of one request that the journal keeps: nobody reads more, and a body can cause any number. */
const MOST = 50;
/** Characters of a message, or of a name in a path: either may be as long as the body. */
const LONGEST = 500;
const DEEPEST = 50;

/** As much of the violations as may be kept for long. */
export function bounded(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return diagnostics.slice(0, MOST).map((diagnostic) => ({
    ...diagnostic,
    message: cut(diagnostic.message, LONGEST),
    ...(diagnostic.path && {
      path: diagnostic.path
        .slice(0, DEEPEST)
        .map((key) => (typeof key === "string" ? cut(key, LONGEST) : key)),
    }),
  }));
}

/** The start of a text, as a copy: a mere slice would keep the whole text in memory. */
export function cut(text: string, longest: number): string {
  if (text.length <= longest) return text;
  return Buffer.from(text.slice(0, longest), "utf16le").toString("utf16le");
}
