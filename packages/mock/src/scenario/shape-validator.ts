import { Ajv2020, type Options } from "ajv/dist/2020.js";
import schema from "../../mock.schema.json" with { type: "json" };
import type { MockFile } from "./file.ts";

/*
 * Compiled with every start, so all that costs time and changes no verdict is left out: the schema is
 * ours and not held against the schema of schemas, what it refers to is compiled once and not at each
 * reference, and the code is not tidied for one run. The published package has it compiled already.
 */
export const SHAPE_OPTIONS: Options = {
  allErrors: true,
  verbose: true,
  strict: false,
  validateSchema: false,
  inlineRefs: false,
  code: { optimize: false },
};

/** Whether a value has the shape of `mock.schema.json`. */
export const isMockFile = new Ajv2020(SHAPE_OPTIONS).compile<MockFile>(schema);
