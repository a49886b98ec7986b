import { html } from "./markdown/text.ts";
import type { Page } from "./markdown/page.ts";

/** A named example of an answer. */
interface Example {
  readonly api: string;
  /** The client's method. */
  readonly operation: string;
  readonly status: string;
  readonly name: string;
  readonly value: unknown;
}

/**
 * Whether the pages show an example, by its status and name and with its body. In the built HTML it is
 * the element with `data-answer="<status> <name>"` of `<api>/operations/<operation>/index.html`.
 */
export function isShown(pages: readonly Page[], example: Example): boolean {
  const { api, operation, status, name, value } = example;
  const page = pages.find(({ path }) => path === `${api}/operations/${operation.toLowerCase()}`);
  const mark = `<section class="answer" data-answer="${html(`${status} ${name}`)}">`;
  const [, shown] = page?.markdown.split(mark) ?? [];
  const body = typeof value === "string" ? value : JSON.stringify(value, undefined, 2);
  return shown?.split("</section>")[0]?.includes(body) ?? false;
}
