import type { Oas3Rule, UserContext } from "@redocly/openapi-core";
import { isNode, isText } from "./node.ts";

const TAGS: ReadonlySet<unknown> = new Set(["doc", "public", "inferred", "ours"]);

/**
 * Every operation says where it comes from (`x-source`), so that a reader can tell what the vendor
 * promises from what we chose. Where `x-source` stands elsewhere, it has the same shape:
 * `{ tag: doc | public, where: a page }` or `{ tag: inferred | ours, why: a reason }`.
 */
export const OperationSource: Oas3Rule = () => ({
  Operation(operation, ctx) {
    if (Reflect.get(operation, "x-source") !== undefined) return;
    ctx.report({
      message:
        "Say where this operation comes from: add an `x-source` with a tag (doc, public, inferred or ours).",
      location: ctx.location.key(),
    });
  },
  any: {
    enter(node: unknown, ctx: UserContext) {
      const source = isNode(node) ? node["x-source"] : undefined;
      const message = source === undefined ? undefined : fault(source);
      if (message !== undefined) ctx.report({ message, location: ctx.location.child("x-source") });
    },
  },
});

function fault(source: unknown): string | undefined {
  const tag = isNode(source) ? source.tag : undefined;
  if (!isNode(source) || !TAGS.has(tag)) {
    return "Give `x-source` a tag: doc, public, inferred or ours.";
  }
  const published = tag === "doc" || tag === "public";
  if (published && !isText(source.where)) return "Name the page in `where` of this `x-source`.";
  if (!published && !isText(source.why)) return "Give the reason in `why` of this `x-source`.";
  return undefined;
}
