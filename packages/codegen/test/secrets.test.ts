import type { OpenApiDocument, SchemaObject } from "@handshake/contract";
import { expect, test } from "vitest";
import { Secrets } from "../src/operations/secrets.ts";

const secret: SchemaObject = { type: "string", format: "password" };
const reference = (name: string): SchemaObject => ({ $ref: `#/components/schemas/${name}` });

function document(schemas: Record<string, SchemaObject> = {}): OpenApiDocument {
  return { openapi: "3.1.1", info: { title: "Any", version: "1" }, components: { schemas } };
}

test.each<[string, SchemaObject, string[][]]>([
  ["the body itself", secret, [[]]],
  ["a property", { properties: { "a/b~c": secret, d: { type: "string" } } }, [["a/b~c"]]],
  ["an item of a list", { items: { properties: { pin: secret } } }, [["*", "pin"]]],
  ["a value of a map", { additionalProperties: secret }, [["*"]]],
  [
    "a branch",
    { oneOf: [{ properties: { a: secret } }, { properties: { b: secret } }] },
    [["a"], ["b"]],
  ],
  ["a condition", { if: {}, else: { properties: { a: secret } } }, [["a"]]],
  ["writeOnly", { properties: { a: { writeOnly: true } } }, [["a"]]],
  [
    "x-sensitive beside a reference",
    { properties: { a: { ...reference("X"), "x-sensitive": true } } },
    [["a"]],
  ],
  ["nothing", { properties: { a: { type: "string" } } }, []],
])("%s", (_, schema, paths) => {
  expect(new Secrets(document({ X: {} })).paths(schema)).toEqual(paths);
});

test("a secret behind references is found", () => {
  const schemas = {
    Login: { allOf: [reference("Base")] },
    Base: { properties: { pin: reference("Pin") } },
    Pin: secret,
  };
  expect(new Secrets(document(schemas)).paths(reference("Login"))).toEqual([["pin"]]);
  expect(new Secrets(document(schemas)).has({ allOf: [reference("Pin")] })).toBe(true);
});

test("where a schema contains itself, the inner copy is secret as a whole", () => {
  const Tree = { properties: { pin: secret, children: { items: reference("Tree") } } };
  expect(new Secrets(document({ Tree })).paths(reference("Tree"))).toEqual([
    ["pin"],
    ["children", "*"],
  ]);
});

test("a circle without a secret has no paths, and a circle of references ends", () => {
  const Tree = { properties: { name: {}, children: { items: reference("Tree") } } };
  expect(new Secrets(document({ Tree })).paths(reference("Tree"))).toEqual([]);
  const schemas = { A: reference("B"), B: reference("A") };
  expect(new Secrets(document(schemas)).paths(reference("A"))).toEqual([]);
});

test("schemas that refer to each other a lot are searched once each", () => {
  const names = Array.from({ length: 40 }, (_, index) => `S${index}`);
  const properties = Object.fromEntries(names.map((name) => [name, reference(name)]));
  const schemas = Object.fromEntries(names.map((name) => [name, { properties }]));
  expect(new Secrets(document(schemas)).paths(reference("S0"))).toEqual([]);
});
