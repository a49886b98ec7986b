import type { Location, Oas3Rule, UserContext } from "@redocly/openapi-core";
import { isNode } from "./node.ts";

/** Nothing can be held against a pattern that is no regular expression; JSON Schema wants them as ECMA-262 has them, with `u`. */
export const Pattern: Oas3Rule = () => ({
  Schema: {
    enter(schema: unknown, ctx: UserContext) {
      if (!isNode(schema)) return;
      const { pattern, patternProperties } = schema;
      // Of another type it is reported as such.
      if (typeof pattern === "string") check(pattern, ctx.location.child("pattern"), ctx);
      if (!isNode(patternProperties)) return;
      const location = ctx.location.child("patternProperties");
      for (const name of Object.keys(patternProperties)) {
        check(name, location.child([name]).key(), ctx);
      }
    },
  },
});

function check(pattern: string, location: ReturnType<Location["key"]>, ctx: UserContext): void {
  try {
    RegExp(pattern, "u");
  } catch (error) {
    const [why = ""] = /[^:]*$/.exec(String(error)) ?? [];
    ctx.report({ message: `This pattern is no regular expression:${why}.`, location });
  }
}
