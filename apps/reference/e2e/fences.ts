import type { Page } from "../src/markdown/page.ts";

/** A block of code as a page shows it. */
export interface Fence {
  readonly page: string;
  readonly language: string;
  /** What stands behind the language: `run="api operation"`. */
  readonly said: Readonly<Record<string, string>>;
  readonly code: string;
}

export function fencesOf({ path, markdown }: Page): Fence[] {
  return [...markdown.matchAll(/^```(\w+)([^\n]*)\n(.*?)^```$/gms)].map(
    ([, language = "", said = "", code = ""]) => ({
      page: path,
      language,
      said: Object.fromEntries(
        [...said.matchAll(/(\w+)="([^"]*)"/g)].map(([, key = "", value = ""]) => [key, value]),
      ),
      code,
    }),
  );
}
