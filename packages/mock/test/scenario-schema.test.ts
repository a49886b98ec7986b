import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { findContracts } from "@handshake/contract";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import schema from "../mock.schema.json" with { type: "json" };
import { TOKENS } from "./club.ts";
import { fixture } from "./fixture.ts";

const validate = new Ajv2020({ strict: false, allErrors: true }).compile(schema);
const contracts = await findContracts(fileURLToPath(new URL("../../../", import.meta.url)));

test.each([...contracts.map(({ file }) => dirname(file)), fixture("library")])(
  "the schema takes the mock.yaml of %s",
  async (folder) => {
    validate(parse(await readFile(join(folder, "mock.yaml"), "utf8")));
    expect(validate.errors).toBeNull();
  },
);

test("the README's examples are what the schema takes", async () => {
  const readme = await readFile(new URL("../README.md", import.meta.url), "utf8");
  const examples = [...readme.matchAll(/```yaml\n([^]*?)```/g)].map(([, text = ""]) => text);
  expect(examples.length).toBeGreaterThanOrEqual(5);
  for (const example of [...examples, TOKENS]) {
    validate(parse(example));
    expect(validate.errors).toBeNull();
  }
});

/** Every place in the schema that names a key. */
function* keys(value: unknown, path = ""): Generator<readonly [path: string, schema: object]> {
  if (typeof value !== "object" || value === null) return;
  const { properties = {} }: { readonly properties?: object } = value;
  for (const [name, own] of Object.entries(properties)) yield [`${path}/${name}`, own];
  for (const [name, inner] of Object.entries(value)) yield* keys(inner, `${path}/${name}`);
}

/** Where a key's own words are left out, those of what it refers to are shown. */
function isDescribed(own: object): boolean {
  const { $ref: ref }: { readonly $ref?: string } = own;
  const name = ref?.split("/").at(-1) ?? "";
  const target = Object.entries(schema.$defs).find(([key]) => key === name)?.[1];
  return "description" in own || (target !== undefined && "description" in target);
}

describe("an editor has something to say about", () => {
  test.each([...keys(schema)])("%s", (_, own) => {
    expect(isDescribed(own)).toBe(true);
  });
});
