import type { Oas3Rule } from "@redocly/openapi-core";
import { child, entries, isNode } from "./node.ts";

/**
 * Every scheme that an operation asks for is described, else no client could send its credential.
 * Redocly's `security-defined` says the same, but also asks for security where an API has none.
 */
export const SecuritySchemeExists: Oas3Rule = () => {
  let described: ReadonlySet<string> = new Set();
  return {
    Root: (root, ctx) => {
      if (!isNode(root)) return;
      const components = child({ value: root, location: ctx.location }, "components", ctx);
      if (!isNode(components.value)) return;
      const holder = { value: components.value, location: components.location };
      const schemes = entries(child(holder, "securitySchemes", ctx), ctx);
      described = new Set(schemes.map(([name]) => name));
    },
    SecurityRequirement: (requirement, ctx) => {
      for (const name of Object.keys(requirement).filter((scheme) => !described.has(scheme))) {
        ctx.report({
          message: `Describe \`${name}\` under \`components.securitySchemes\`, or correct the name.`,
          location: ctx.location.child([name]).key(),
        });
      }
    },
  };
};
