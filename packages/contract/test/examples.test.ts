import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import {
  type Config,
  createConfig,
  lintDocument,
  makeDocumentFromString,
  type Plugin,
  type UserContext,
} from "@redocly/openapi-core";
import {
  array,
  assert,
  asyncProperty,
  boolean,
  constant,
  constantFrom,
  dictionary,
  letrec,
  oneof,
  record,
  tuple,
  uniqueArray,
} from "fast-check";
import { expect, test } from "vitest";
import { skipValidExamples } from "../src/examples/skip-valid.ts";
import { FileResolver } from "../src/resolver.ts";

const ROOT = fileURLToPath(new URL("../../..", import.meta.url));
const FILE = "/contract/openapi.json";
const TYPES = ["array", "boolean", "integer", "null", "number", "object", "string"];

const name = constantFrom("a", "b", "c");
const scalar = constantFrom(null, true, false, 0, 1, 2.5, "", "a", "ab", "a@b.co", "2030-01-01");
const { value } = letrec((tie) => ({
  value: oneof(
    { depthSize: "small", withCrossShrink: true },
    scalar,
    array(tie("value"), { maxLength: 2 }),
    dictionary(name, tie("value"), { maxKeys: 3 }),
  ),
}));

/** Any few keywords, those that go together as well as those that do not. */
const { schema } = letrec((tie) => {
  const part = tie("schema");
  const parts = array(part, { maxLength: 2 });
  const keyword = oneof(
    tuple(constant("type"), oneof(constantFrom(...TYPES), uniqueArray(constantFrom(...TYPES)))),
    tuple(constant("properties"), dictionary(name, part, { maxKeys: 3 })),
    tuple(constant("required"), uniqueArray(name)),
    tuple(constantFrom("allOf", "anyOf", "oneOf"), parts),
    tuple(
      constant("$ref"),
      name.map((to) => `#/components/schemas/${to}`),
    ),
    tuple(constantFrom("items", "additionalProperties", "not", "if", "contains"), part),
    tuple(constantFrom("nullable", "readOnly", "writeOnly", "uniqueItems"), boolean()),
    tuple(constantFrom("example", "const", "default"), value),
    tuple(constantFrom("enum", "examples"), array(value, { maxLength: 3 })),
    tuple(constant("pattern"), constantFrom("^a", "^(?:ab|1)$", "(")),
    tuple(constant("format"), constantFrom("date", "email", "byte", "int32", "anything")),
    tuple(constantFrom("minLength", "maxLength", "minItems", "maxItems"), constantFrom(0, 1, 2)),
    tuple(constantFrom("minimum", "maximum", "exclusiveMinimum"), constantFrom(0, 1, 2, true)),
    tuple(constantFrom("minProperties", "maxProperties", "multipleOf"), constantFrom(1, 2)),
    tuple(constantFrom("title", "x-any"), constant("Any")),
    tuple(constant("discriminator"), constant({ propertyName: "a" })),
  );
  return {
    schema: oneof(
      { depthSize: "small", withCrossShrink: true },
      constantFrom<unknown>({}, { type: "string" }, { type: "integer" }, true),
      uniqueArray(keyword, { selector: ([key]) => key, maxLength: 4 }).map(Object.fromEntries),
    ),
  };
});

/** Redocly ends in an error of its own at one that is nothing but a circle of references. */
const component = schema.filter((any) => typeof any !== "object" || !("$ref" in any!));
const holder = oneof(
  record({ schema, example: value }),
  record({ schema, examples: dictionary(name, record({ value })) }),
);
const parts = record({
  openapi: constantFrom("3.0.3", "3.1.1", "3.2.0"),
  schemas: record({ a: component, b: component, c: component }),
  parameter: holder,
  request: holder,
  response: holder,
});

test("what is found is what Redocly finds, no more and no less", async () => {
  await assert(
    asyncProperty(parts, boolean(), async (some, allowed) => {
      const { ours, theirs } = await lintBoth(contractOf(some), allowed);
      expect(ours).toEqual(theirs);
    }),
    { numRuns: 1_000 },
  );
}, 120_000);

const a = { $ref: "#/components/schemas/a" };
const oneWay = { required: ["a"], properties: { a: { readOnly: true } } };

test.each<[string, object, unknown]>([
  ["a number at its limit", { minimum: 1, maximum: 1 }, 1],
  ["a number at a limit that is left out", { minimum: 1, exclusiveMinimum: true }, 1],
  ["a number at a limit that it must not keep", { not: { minimum: 1 } }, 1],
  ["a text at its limit, one character of which is two units", { minLength: 2 }, "😀"],
  ["nothing where nothing is allowed", { type: "string", nullable: true }, null],
  ["nothing where just that must not be", { not: { type: "string", nullable: true } }, null],
  ["nothing where a type alone is not enough", { nullable: true, enum: ["a"] }, null],
  ["a choice of nothing", { enum: [] }, "a"],
  ["a choice of nothing where there is no value", { properties: { a: { enum: [] } } }, {}],
  ["a choice of objects", { enum: [{ a: 1 }] }, { a: 1 }],
  ["another object than the constant", { not: { const: { a: 1 } } }, { a: 1 }],
  ["equal objects in a list of different ones", { uniqueItems: true }, [{ a: 1 }, { a: 1 }]],
  ["equal texts in a list of different ones", { uniqueItems: true }, ["a", "a"]],
  ["a multiple of a fraction", { multipleOf: 0.1 }, 0.3],
  ["a fraction as a whole number", { type: "integer", format: "int32" }, 2.5],
  ["a whole number that is too long", { type: "integer", format: "int32" }, 2 ** 40],
  ["a date that is none", { type: "string", format: "date" }, "2030-02-31"],
  ["a value for two branches of one", { oneOf: [{ type: "integer" }, { minimum: 0 }] }, 1],
  [
    "an object for two branches of one",
    { oneOf: [{ enum: [{ a: 1 }] }, { type: "object" }] },
    { a: 1 },
  ],
  ["a property for answers in both", oneWay, {}],
  ["a property for answers that is given in both", oneWay, { a: 1 }],
  ["a property for answers in what must not be", { not: oneWay }, {}],
  ["a property too many", { properties: { a: {} } }, { a: 1, b: 2 }],
  [
    "a property that another part names",
    { properties: { a: {} }, allOf: [{ properties: { b: {} } }] },
    { a: 1, b: 2 },
  ],
  ["a property that every object has", { required: ["toString"] }, {}],
  ["a property of the wrong kind beside the named ones", { additionalProperties: a }, { b: 1 }],
  ["a broken pattern where there is no value", { properties: { a: { pattern: "(" } } }, {}],
  ["a list too long for nothing", { items: false }, [1]],
  ["a schema that is its own opposite", { not: { ...a, type: "array" } }, null],
])("%s is judged as Redocly judges it", async (_name, one, example) => {
  const held = { schema: a, example };
  const sides = { parameter: held, request: held, response: held };
  for (const openapi of ["3.0.3", "3.1.1"]) {
    for (const self of [one, { ...one, example }]) {
      const contract = contractOf({ openapi, schemas: { a: self, b: {}, c: {} }, ...sides });
      for (const allowed of [true, false]) {
        const { ours, theirs } = await lintBoth(contract, allowed);
        expect({ openapi, allowed, found: ours }).toEqual({ openapi, allowed, found: theirs });
      }
    }
  }
});

test("the examples of our contracts are told to be right without a validator", async () => {
  const files = globSync("specs/*/openapi.yaml", { cwd: ROOT });
  expect(files.length).toBeGreaterThan(0);
  for (const path of files) {
    const left: string[] = [];
    const config = await rules(true);
    config.plugins = config.plugins.map((plugin) => recording(plugin, left));
    const file = join(ROOT, path);
    const externalRefResolver = new FileResolver(file);
    const text = readFileSync(file, "utf8");
    const document = makeDocumentFromString(text, file);
    await lintDocument({ document, config, externalRefResolver });
    const all = left.splice(0).length;
    await lintDocument({ document, config: skipValidExamples(config), externalRefResolver });
    expect({ path, left }).toEqual({ path, left: [] });
    expect(all).toBeGreaterThan(10);
  }
});

/** Rules in the place of Redocly's own for examples, which note what they are given. */
function recording(plugin: Plugin, given: string[]): Plugin {
  const leave = (node: object, { location }: UserContext): void => {
    if ("example" in node || "examples" in node) given.push(location.pointer);
  };
  const oas3 = {
    "no-invalid-media-type-examples": () => ({ MediaType: { leave } }),
    "no-invalid-parameter-examples": () => ({ Parameter: { leave } }),
    "no-invalid-schema-examples": () => ({ Schema: { leave } }),
  };
  return plugin.id === "" ? { ...plugin, rules: { ...plugin.rules, oas3 } } : plugin;
}

async function lintBoth(
  contract: object,
  allowAdditionalProperties: boolean,
): Promise<{ ours: object[]; theirs: object[] }> {
  const config = await rules(allowAdditionalProperties);
  const theirs = await lint(contract, config);
  return { theirs, ours: await lint(contract, skipValidExamples(config)) };
}

interface Parts {
  readonly openapi: string;
  readonly schemas: object;
  readonly parameter: object;
  readonly request: object;
  readonly response: object;
}

function contractOf({ openapi, schemas, parameter, request, response }: Parts): object {
  return {
    openapi,
    info: { title: "Any", version: "1.0.0" },
    paths: {
      "/": {
        post: {
          parameters: [{ name: "any", in: "query", ...parameter }],
          requestBody: { content: { "application/json": request } },
          responses: { 200: { content: { "application/json": response } } },
        },
      },
    },
    components: { schemas },
  };
}

function rules(allowAdditionalProperties: boolean): Promise<Config> {
  const setting = { severity: "error", allowAdditionalProperties } as const;
  return createConfig({
    rules: {
      "no-invalid-media-type-examples": setting,
      "no-invalid-parameter-examples": setting,
      "no-invalid-schema-examples": setting,
    },
  });
}

async function lint(contract: object, config: Config): Promise<object[]> {
  const document = makeDocumentFromString(JSON.stringify(contract), FILE);
  const externalRefResolver = new FileResolver(FILE);
  const problems = await lintDocument({ document, config, externalRefResolver });
  return problems.map(({ ruleId, message, location }) => ({
    ruleId,
    message,
    at: location.map(({ pointer, reportOnKey }) => ({ pointer, reportOnKey })),
  }));
}
