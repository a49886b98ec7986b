import type { Oas3Rule, UserContext } from "@redocly/openapi-core";
import { isNode } from "./node.ts";

/**
 * Every request and response body has an example with a name, for a mock to be asked for it and a
 * test to cite it. That examples match their schema is Redocly's own `no-invalid-media-type-examples`.
 */
export const NamedExamples: Oas3Rule = () => ({
  RequestBody: { MediaType: checkExamples },
  Response: { MediaType: checkExamples },
});

function checkExamples(mediaType: object, ctx: UserContext): void {
  const examples: unknown = Reflect.get(mediaType, "examples");
  if (isNode(examples) && Object.keys(examples).length > 0) return;
  ctx.report({
    message: `Add a named example under \`examples\` of \`${ctx.key}\`.`,
    location: ctx.location.key(),
  });
}
