import { Ajv, type AnySchema } from "ajv";
import { ValueScope } from "ajv/dist/compile/codegen/scope.js";

/*
 * ajv keeps all that it ever compiled, and Prism's instances of it cannot be reached. So ajv is watched
 * while it compiles, and after a reload let go of what it holds. Prism knows its validators by their
 * schemas and keeps each as long as somebody has the schema; those of the old contract then go with it.
 */

type Compiler = typeof Ajv.prototype;
/** Of the class that is behind ajv's dialects of JSON Schema. */
const prototype: Compiler = Object.getPrototypeOf(Ajv.prototype);

const compiled = new Map<Compiler, AnySchema[]>();
const { compile } = prototype;

Object.assign(prototype, {
  compile(this: Compiler, schema: AnySchema, meta?: boolean) {
    const schemas = compiled.get(this) ?? [];
    compiled.set(this, schemas);
    schemas.push(schema);
    // Half of the time goes into tidying the code, which the engine does by itself where it matters.
    Object.assign(this.opts.code, { optimize: 0 });
    return compile.call(this, schema, meta);
  },
});

/** Lets what was compiled go as soon as nobody uses it. What is in use stays as good as it was. */
export function forgetCompiled(): void {
  for (const [ajv, schemas] of compiled) {
    for (const schema of schemas) ajv.removeSchema(schema);
    const { scope } = ajv;
    // Names and values that ajv shares between all it compiles; those of the past, nobody looks up again.
    Object.assign(ajv, { scope: new ValueScope({ ...scope.opts, scope: {} }) });
  }
  compiled.clear();
}
