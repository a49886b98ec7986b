import { execFileSync } from "node:child_process";
import {
  anything,
  assert,
  asyncProperty,
  constantFrom,
  dictionary,
  integer,
  jsonValue,
  letrec,
  oneof,
  pre,
  record,
  stringMatching,
  uniqueArray,
} from "fast-check";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { printValidators } from "../src/validators/print-validators.ts";
import { checksOf, compiled, documentOf } from "./compiled.ts";
import { fixtureNames, loadFixture } from "./load-fixture.ts";

describe("the validators of a contract", () => {
  test.each(fixtureNames)("%s need no eval, no Function and no require", async (name) => {
    const { document } = await loadFixture(name);
    const text = await printValidators(document);
    expect(text).not.toMatch(/\brequire\(|\beval\(|new Function|\bimport\(/);
    const lines = text.split("\n").filter((line) => line.startsWith("import "));
    for (const line of lines) expect(line).toMatch(/"@handshake\/runtime\/validate";$/);
    expect(Object.keys(await compiled(document)).length).toBeGreaterThan(0);
  });

  test("run where code from strings is forbidden, as under a strict CSP", async () => {
    const schema = { type: "string", minLength: 2, pattern: "^a" };
    const text = await printValidators(
      documentOf({ type: "array", uniqueItems: true, items: schema }),
    );
    const runtime = JSON.stringify(import.meta.resolve("@handshake/runtime/validate"));
    const program = `${text.replaceAll('"@handshake/runtime/validate"', runtime)}
      const validate = validators.send.body["application/json"];
      console.log(JSON.stringify([validate(["ab", "ac"]), validate(["ab", "ab"]), validate(["a"])]));`;
    const flags = ["--disallow-code-generation-from-strings", "--input-type=module-typescript"];
    const out = execFileSync(process.execPath, [...flags, "-e", program], { encoding: "utf8" });
    expect(JSON.parse(out)).toEqual([true, false, false]);
  });

  test("know the old word for an open bound, and pass over a keyword that is of another kind", async () => {
    const { request } = await checksOf(
      documentOf({
        allOf: [{ minimum: 1, exclusiveMinimum: true, required: true, maxLength: "2", enum: "x" }],
      }),
    );
    expect([request(1), request(1.5), request("abc")]).toEqual([false, true, true]);
  });

  test("allow any names where a pattern of names is no expression", async () => {
    const { request } = await checksOf(
      documentOf({
        patternProperties: { "(": { type: "string" }, "^a": { type: "integer" } },
        additionalProperties: false,
      }),
    );
    expect([request({ b: 1 }), request({ a: 1 }), request({ a: "1" })]).toEqual([
      true,
      true,
      false,
    ]);
  });

  test("say the same as ajv's own, for any schema and any value", async () => {
    await assert(
      asyncProperty(schema, jsonValue(), async (one, value) => {
        // ajv compares by fast-deep-equal, which calls what a value has under these names.
        pre(!/"(?:valueOf|toString)"/.test(JSON.stringify([one, value])));
        const own = new Ajv2020({ strict: false, logger: false }).compile(one as object);
        const { request, answer } = await checksOf(documentOf(one));
        expect([request(value), answer(value)]).toEqual([own(value), own(value)]);
      }),
      { numRuns: 60 },
    );
  });
});

const word = stringMatching(/^[a-c]{1,2}$/);
const schema = letrec((tie) => ({
  schema: oneof(
    { depthSize: "small" },
    constantFrom(true, {}, { type: "null" }, { type: ["integer", "string"] }),
    record({ enum: uniqueArray(jsonValue({ maxDepth: 1 }), { minLength: 1, maxLength: 3 }) }),
    record({ minLength: integer({ min: 0, max: 3 }), minimum: integer() }),
    record({
      type: constantFrom("array"),
      items: tie("schema"),
      uniqueItems: constantFrom(true, false),
    }),
    record({ properties: dictionary(word, tie("schema")), required: uniqueArray(word) }),
    record({ oneOf: uniqueArray(tie("schema"), { minLength: 1, maxLength: 3 }) }),
    record({ not: tie("schema") }),
    record({
      additionalProperties: tie("schema"),
      properties: dictionary(
        word,
        anything().map(() => true),
      ),
    }),
  ),
})).schema;

function form(kind: object, rest: object = {}) {
  const required = ["kind", ...Object.keys(rest)];
  return { type: "object", required, properties: { kind, ...rest } };
}

describe("forms that a property tells apart", () => {
  const schemas = {
    Card: form({ const: "card" }, { number: { type: "string" } }),
    Kind: { enum: ["cash", "coin"] },
    Base: { type: "object", required: ["kind"] },
    Cash: {
      allOf: [
        { $ref: "#/components/schemas/Base" },
        { properties: { kind: { $ref: "#/components/schemas/Kind" }, sum: { type: "integer" } } },
      ],
    },
  };
  const refs = ["Card", "Cash"].map((name) => ({ $ref: `#/components/schemas/${name}` }));

  test.each(["oneOf", "anyOf"])("%s tells what breaks the form that is meant", async (choice) => {
    const { answer } = await checksOf(documentOf({ [choice]: refs }, { schemas }));
    const faults = (value: unknown) =>
      answer(value)
        ? []
        : answer.errors?.flatMap(({ keyword, instancePath }) =>
            keyword === "if" ? [] : [`${instancePath} ${keyword}`],
          );
    expect(faults({ kind: "card", number: "1" })).toEqual([]);
    expect(faults({ kind: "coin", sum: 1 })).toEqual([]);
    expect(faults({ kind: "card", number: 1 })).toEqual(["/number type"]);
    expect(faults({ kind: "cash", sum: "1" })).toEqual(["/sum type"]);
    expect(faults({ kind: "gold" })).toEqual(["/kind enum"]);
    expect(faults({})).toEqual([" required"]);
    expect(faults(null)).toEqual([" type"]);
  });

  test("take what the contract's own words take", async () => {
    const kind = constantFrom("a", "b", "c", 1, null);
    const kinds = oneof(
      record({ const: kind }),
      record({ enum: uniqueArray(kind, { minLength: 1, maxLength: 2 }) }),
    );
    const forms = uniqueArray(
      kinds.map((each) => form(each, { n: { type: "integer" } })),
      { minLength: 1, maxLength: 4 },
    );
    const value = oneof(
      record({ kind, n: constantFrom(1, "1") }, { requiredKeys: [] }),
      constantFrom<unknown>(null, [], "a"),
    );
    await assert(
      asyncProperty(
        forms,
        constantFrom("oneOf", "anyOf"),
        uniqueArray(value),
        async (some, choice, values) => {
          const one = { [choice]: some };
          const own = new Ajv2020({ strict: false, logger: false }).compile(one);
          const { request } = await checksOf(documentOf(one));
          expect(values.map((each) => request(each))).toEqual(values.map((each) => own(each)));
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe("a schema that contains itself", () => {
  test("is checked at every depth", async () => {
    const tree = {
      type: "object",
      properties: { next: { $ref: "#/components/schemas/Tree" }, n: { type: "integer" } },
    };
    const { answer } = await checksOf(
      documentOf({ $ref: "#/components/schemas/Tree" }, { schemas: { Tree: tree } }),
    );
    expect(answer({ next: { next: { n: 1 } } })).toBe(true);
    expect(answer({ next: { next: { n: "1" } } })).toBe(false);
    expect(answer.errors).toMatchObject([{ instancePath: "/next/next/n", keyword: "type" }]);
  });

  test("and is nothing but itself allows everything", async () => {
    const schemas = {
      A: { $ref: "#/components/schemas/B" },
      B: { $ref: "#/components/schemas/A" },
    };
    const { answer } = await checksOf(documentOf({ $ref: "#/components/schemas/A" }, { schemas }));
    expect(answer(1)).toBe(true);
  });
});

describe("what goes one way only", () => {
  const schemas = {
    Base: {
      type: "object",
      required: ["id", "pin"],
      properties: {
        id: { type: "string", readOnly: true },
        pin: { type: "string", writeOnly: true },
      },
    },
  };
  const user = { allOf: [{ $ref: "#/components/schemas/Base" }, { required: ["id", "name"] }] };

  test("is not required the other way", async () => {
    const { request, answer } = await checksOf(documentOf(user, { schemas }));
    expect(request({ pin: "1", name: "n" })).toBe(true);
    expect(answer({ id: "1", name: "n" })).toBe(true);
    expect(request({ name: "n" })).toBe(false);
    expect(answer({ name: "n" })).toBe(false);
  });

  test("may be sent back when only the service writes it, but is never to be read when only the caller does", async () => {
    const { request, answer } = await checksOf(documentOf(user, { schemas }));
    expect(request({ id: 1, pin: "1", name: "n" })).toBe(true);
    expect(answer({ id: "1", pin: "1", name: "n" })).toBe(false);
  });
});

describe("OpenAPI 3.0", () => {
  const old = { openapi: "3.0.3" };

  test.each([
    [{ type: "string", nullable: true }, [null, "a"], [1]],
    [{ type: "string", nullable: true, enum: ["a"] }, [null, "a"], ["b"]],
    [{ nullable: true, allOf: [{ type: "integer" }] }, [null, 1], ["a"]],
    [{ type: "integer", minimum: 0, exclusiveMinimum: true }, [1], [0]],
    [{ type: "integer", maximum: 9, exclusiveMaximum: false }, [9], [10]],
  ])("%j", async (one, good, bad) => {
    const { answer } = await checksOf(documentOf(one, old));
    expect(good.map((value) => answer(value))).toEqual(good.map(() => true));
    expect(bad.map((value) => answer(value))).toEqual(bad.map(() => false));
  });

  test("ignores what stands beside a reference", async () => {
    const schemas = { Name: { type: "string" } };
    const one = { $ref: "#/components/schemas/Name", maxLength: 1 };
    const [before, since] = await Promise.all([
      checksOf(documentOf(one, { ...old, schemas })),
      checksOf(documentOf(one, { schemas })),
    ]);
    expect([before.answer("abc"), since.answer("abc")]).toEqual([true, false]);
  });
});

test.each([
  ["date-time", "2026-02-28T12:00:00Z", "2026-02-28"],
  ["date", "2026-12-31", "2026-13-01"],
  ["uuid", "123e4567-e89b-12d3-a456-426614174000", "123e4567"],
  ["ipv4", "127.0.0.1", "256.0.0.1"],
  ["email", "a@b.example", "a b@c"],
  ["uri", "https://a.example/b", "/b"],
])("the format %s takes %s, and not %s", async (format, good, bad) => {
  const { answer } = await checksOf(documentOf({ type: "string", format }));
  expect([answer(good), answer(bad)]).toEqual([true, false]);
});

test("a format or a pattern that cannot be checked says nothing", async () => {
  const one = { type: "string", format: "phone-number", pattern: "\\-(" };
  expect((await checksOf(documentOf(one))).answer("x")).toBe(true);
  const { answer } = await checksOf(documentOf({ type: "integer", format: "int32" }));
  expect([answer(2 ** 31 - 1), answer(2 ** 31)]).toEqual([true, false]);
});

test("a contract of hundreds of schemas that all refer to each other is compiled in seconds", async () => {
  const names = Array.from({ length: 300 }, (_, index) => `S${index}`);
  const ref = (index: number) => ({ $ref: `#/components/schemas/${names[index % 300]}` });
  const schemas = Object.fromEntries(
    names.map((name, index) => [
      name,
      {
        type: "object",
        properties: {
          a: ref(index + 1),
          b: ref(index * 7),
          c: { type: "array", items: ref(index + 150) },
        },
      },
    ]),
  );
  const start = performance.now();
  const { length } = await printValidators(documentOf(ref(0), { schemas }));
  expect(performance.now() - start).toBeLessThan(10_000);
  expect(length).toBeLessThan(2_000_000);
});
