import type { AnySchemaObject } from "ajv";

/**
 * Whether a value is a schema of draft 7, as far as a check that was compiled ahead can tell. The sources have
 * none, and leave it to ajv; the published package has one.
 */
export const isDraft07: (schema: AnySchemaObject) => boolean = () => false;
