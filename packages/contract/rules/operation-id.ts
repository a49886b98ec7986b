import type { Oas3Rule } from "@redocly/openapi-core";
import { entries, isNode, isText } from "./node.ts";

const METHODS = new Set(["get", "put", "post", "delete", "options", "head", "patch", "trace"]);

/**
 * Every operation that can be called has an operationId. Redocly's own rule also asks for one on
 * webhooks and callbacks, which no client calls.
 */
export const OperationId: Oas3Rule = () => ({
  Paths: (paths, ctx) => {
    const pathItems = entries({ value: paths, location: ctx.location }, ctx);
    for (const [, pathItem] of pathItems) {
      for (const [method, { value: operation, location }] of entries(pathItem, ctx)) {
        if (!METHODS.has(method) || !isNode(operation)) continue;
        // One that is no text is what the rule `struct` speaks of.
        const { operationId = "" } = operation;
        if (typeof operationId !== "string" || isText(operationId)) continue;
        ctx.report({
          message: "Add an `operationId`: the client's method is named by it.",
          location: location.key(),
        });
      }
    }
  },
});
