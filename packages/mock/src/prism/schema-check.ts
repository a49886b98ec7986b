import { Ajv, type AnySchema } from "ajv";
import { isDraft07 } from "./draft-07.ts";

/*
 * Before it compiles a schema, ajv holds it against the schema of schemas, which each of its instances compiles
 * for itself: half of the time of an operation's first call. What the check that was compiled ahead finds good
 * is good for all of them; what it does not, ajv looks at itself and finds the words for.
 */

/** Of the class that is behind ajv's dialects of JSON Schema. */
const prototype: typeof Ajv.prototype = Object.getPrototypeOf(Ajv.prototype);
const { validateSchema } = prototype;

Object.assign(prototype, {
  validateSchema(this: typeof Ajv.prototype, schema: AnySchema, throwOrLogError?: boolean) {
    const isOfDraft07 = this instanceof Ajv && typeof schema === "object" && isOwnDialect(schema);
    if (!isOfDraft07 || !isDraft07(schema))
      return validateSchema.call(this, schema, throwOrLogError);
    this.errors = null;
    return true;
  },
});

/** Left out, it is what the class stands for. */
function isOwnDialect({ $schema = DRAFT_07 }: { readonly $schema?: unknown }): boolean {
  return $schema === DRAFT_07 || $schema === `${DRAFT_07}#`;
}

const DRAFT_07 = "http://json-schema.org/draft-07/schema";
