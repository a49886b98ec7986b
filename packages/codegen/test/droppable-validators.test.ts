import { basename } from "node:path";
import type { OpenApiDocument } from "@handshake/contract";
import { rolldown } from "rolldown";
import { expect, test } from "vitest";
import { printValidators } from "../src/validators/print-validators.ts";

/** One property each, and a keyword for which the compiler writes something beside its functions. */
const others = {
  pattern: { pattern: "^other" },
  unevaluated: { allOf: [{ properties: { other: {} } }], unevaluatedProperties: false },
  format: { properties: { other: { type: "string", format: "date-time" } } },
  choice: { enum: ["other", "others"] },
  unique: { items: { properties: { other: {} } }, uniqueItems: true },
  self: { properties: { other: { $ref: "#/components/schemas/Self" } } },
};

/** Takes a body of this schema. */
function operation(operationId: string, schema: object): object {
  return {
    put: {
      operationId,
      requestBody: { required: true, content: { "application/json": { schema } } },
      responses: { "204": { description: "Done" } },
    },
  };
}

test("a bundler keeps of the validators what an operation needs, whatever keywords the others have", async () => {
  const all = { strict: { properties: { kept: { pattern: "^kept" } } }, ...others };
  const paths = Object.entries(all).map(([name, body]) => [`/${name}`, operation(name, body)]);
  const validators = await printValidators({
    openapi: "3.1.0",
    info: { title: "Any", version: "1" },
    paths: Object.fromEntries(paths),
    components: { schemas: { Self: others.self } },
  } as OpenApiDocument);
  const one = await bundled(validators, "export { strict } from './validators.ts';");
  expect(one).toContain("kept");
  expect(one).not.toContain("other");
  const whole = await bundled(validators, "export * from './validators.ts';");
  expect(whole).toContain("other");
  expect(one.length).toBeLessThan(whole.length / 4);
});

/** What is left of the validators in a program that imports some of them. */
async function bundled(validators: string, entry: string): Promise<string> {
  const files: Record<string, string> = { "entry.ts": entry, "validators.ts": validators };
  await using build = await rolldown({
    input: "entry.ts",
    external: ["@handshake/runtime/validate"],
    plugins: [
      {
        name: "files",
        resolveId: (id) => (basename(id) in files ? basename(id) : undefined),
        load: (id) => files[id],
      },
    ],
  });
  const { output } = await build.generate({ format: "esm" });
  return output[0].code;
}
