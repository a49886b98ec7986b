import { expect, test } from "vitest";
import { printSchema } from "../src/schema/print-schema.ts";
import { conformance } from "./conformance.ts";
import { subjects } from "./load-corpus.ts";

test("our emitter of types passes every type test of the corpus", async () => {
  expect(await conformance(printSchema)).toEqual(new Map());
});

test("one that says nothing of any type passes none", async () => {
  const names = ["paths", "webhooks", "components", "operations"];
  const text = names.map((name) => `export type ${name} = any;\n`).join("");
  const failures = await conformance(() => Promise.resolve(text));
  expect([...failures.keys()].sort()).toEqual(subjects);
});
