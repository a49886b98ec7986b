import type { CodeOptions, Options } from "ajv";
import { FORMATS } from "./formats.ts";
import { optimized } from "./optimize.ts";
import type { SchemaSet } from "./schema-set.ts";

/** Names of functions in the code, and where each comes from. */
export interface CompiledValidators {
  /** Functions without `eval`, without `require`, without imports. */
  readonly code: string;
  /** What the code calls: the name in the runtime to the name in the code. */
  readonly imports: ReadonlyMap<string, string>;
}

/** What ajv's code needs at run time, and what the runtime's own one is called. */
const RUNTIME: Readonly<Record<string, string>> = { ucs2length: "codePoints", equal: "equal" };

/**
 * Writes a function for each of these schemas, and for all that they refer to.
 */
export async function compileValidators(
  set: SchemaSet,
  ids: Iterable<string>,
): Promise<CompiledValidators> {
  const code = optimized(await functionsOf(set, ids));
  return withoutRequire(droppable(withoutUnused(code)));
}

/** ajv's code, with each error on one line. */
export async function functionsOf(
  set: SchemaSet,
  ids: Iterable<string>,
  options: CodeOptions = { optimize: false },
): Promise<string> {
  const [, { default: standalone }] = await loadCompiler();
  const ajv = await ajvOf(set, { ...NOT_RUN, ...options });
  const wanted = Object.fromEntries([...ids].map((id) => [id, id]));
  // Typed as CommonJS, where the default export is the module.
  const print = standalone as unknown as (from: typeof ajv, names: typeof wanted) => string;
  return shortened(print(ajv, wanted));
}

/** Holds values against these schemas at once, without any code being written. */
export async function checker(set: SchemaSet): Promise<(id: string, value: unknown) => boolean> {
  const ajv = await ajvOf(set);
  return (id, value) => ajv.validate(id, value);
}

type UriResolver = NonNullable<Options["uriResolver"]>;

/** What is printed is not run here: ajv then makes a function of this text, not of the whole code. */
const NOT_RUN = { process: () => "return () => true" };

async function ajvOf(set: SchemaSet, options: CodeOptions = {}) {
  const { Ajv2020 } = await import("ajv/dist/2020.js");
  const ajv = new Ajv2020({
    allErrors: true,
    code: { source: true, esm: true, lines: true, ...options },
    formats: FORMATS,
    // Each schema is a function of its own, however many refer to it.
    inlineRefs: false,
    logger: false,
    messages: false,
    meta: false,
    strict: false,
    uriResolver: BY_NAME,
    // The contract was linted.
    validateSchema: false,
  });
  // What no schema here asks for would stand at the head of every function.
  ajv.opts.dynamicRef = false;
  ajv.opts.unevaluated = JSON.stringify([...set.schemas.values()]).includes('"unevaluated');
  for (const [id, schema] of set.schemas) ajv.addSchema(schema, id);
  return ajv;
}

/** The schemas' ids are names, and every reference is one of them: there is nothing to resolve. */
const BY_NAME: UriResolver = {
  parse: (path) => ({ path }),
  serialize: ({ path = "" }) => path,
  resolve: (_, name) => name,
};

export const loadCompiler = () =>
  Promise.all([import("ajv/dist/2020.js"), import("ajv/dist/standalone/index.js")]);

/** ajv writes every schema beside its function, which reads it for `enum` and the like only. */
function withoutUnused(code: string): string {
  const count = new Map<string, number>();
  for (const [name] of code.matchAll(/\bschema\d+\b/g)) count.set(name, (count.get(name) ?? 0) + 1);
  return code.replaceAll(/^const (schema\d+) = .*;\n/gm, (line, name: string) =>
    count.get(name) === 1 ? "" : line,
  );
}

/** Half of ajv's code is the same eight lines around each error; and nothing reads an error's `schemaPath`. */
function shortened(code: string): string {
  return code
    .replaceAll(
      /^const (err\d+) = (\{.*\});\nif\(vErrors === null\)\{\nvErrors = \[\1\];\n\}\nelse \{\nvErrors\.push\(\1\);\n\}\nerrors\+\+;/gm,
      "(vErrors ??= []).push($2); errors++;",
    )
    .replaceAll(/,schemaPath:"(?:[^"\\]|\\.)*"/g, "");
}

/**
 * Loading the code does nothing, so that a bundler drops each function that nobody calls. ajv writes what a function
 * has looked at beside it, as a statement; the function writes it down itself here, before anybody reads it.
 */
function droppable(code: string): string {
  const statements = new Map<string, string>();
  const bare = code.replaceAll(
    /^((validate\d+)\.evaluated) = (\{.*\});\n/gm,
    (_, target: string, name: string, value: string) => {
      statements.set(name, `${target} ??= ${value};\n`);
      return "";
    },
  );
  return bare.replaceAll(
    /^function (validate\d+)\(.*\)\{\n/gm,
    (head, name: string) => head + (statements.get(name) ?? ""),
  );
}

/** ajv calls `require` even in modules (ajv-validator/ajv#2209); the runtime has those functions. */
function withoutRequire(code: string): CompiledValidators {
  const imports = new Map<string, string>();
  const plain = code
    .replace(/^"use strict";\n?/, "")
    .replaceAll(/^export const /gm, "const ")
    .replaceAll(
      /^const (\w+) = require\("ajv\/dist\/runtime\/(\w+)"\)\.default;\n/gm,
      (line, name: string, module: string) => {
        const own = RUNTIME[module];
        if (own === undefined) return line;
        imports.set(own, name);
        return "";
      },
    );
  const foreign = /\brequire\(.*?\)|\bnew Function\b|\beval\(/.exec(plain);
  if (foreign)
    throw new Error(`The validators' code holds ${foreign[0]}, which only Node can run.`);
  return { code: plain, imports };
}
