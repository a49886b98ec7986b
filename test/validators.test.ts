import { globSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Validators } from "@handshake/runtime/validate";
import { expect, test } from "vitest";

const clients = fileURLToPath(new URL("../packages/clients/", import.meta.url));
const names = globSync("*/gen/validators.ts", { cwd: clients }).map(
  (file) => file.split("/")[0] ?? "",
);

test.each(names)("every example of %s is what its contract says", async (name) => {
  const document: unknown = JSON.parse(
    await readFile(`${clients}${name}/gen/openapi.json`, "utf8"),
  );
  const { validators } = (await import(`${clients}${name}/gen/validators.ts`)) as {
    validators: Validators;
  };
  const wrong: string[] = [];
  for (const item of Object.values((document as { paths: object }).paths)) {
    for (const [id, { at, type, status, value }] of examplesOf(document, Object.values(item))) {
      const own = validators[id];
      const validate = status === undefined ? own?.body?.[type] : own?.answers?.[status]?.[type];
      if (!validate?.(value)) wrong.push(`${id} ${at} ${JSON.stringify(validate?.errors)}`);
    }
  }
  expect(wrong).toEqual([]);
});

interface Example {
  readonly at: string;
  readonly type: string;
  readonly status: string | undefined;
  readonly value: unknown;
}

/** What has media types, as far as this test reads it. */
interface Holder {
  readonly $ref?: string;
  readonly content?: Record<
    string,
    { examples?: Record<string, { $ref?: string; value?: unknown }> }
  >;
}

interface Operation {
  readonly operationId: string;
  readonly requestBody?: Holder;
  readonly responses?: Record<string, Holder>;
}

function* examplesOf(
  document: unknown,
  operations: readonly unknown[],
): Generator<[id: string, example: Example]> {
  for (const operation of operations as Operation[]) {
    const { operationId, requestBody, responses = {} } = operation;
    const holders = [[undefined, requestBody], ...Object.entries(responses)] as const;
    for (const [status, holder] of holders) {
      for (const [type, { examples = {} }] of Object.entries(
        resolved(document, holder).content ?? {},
      )) {
        for (const [name, example] of Object.entries(examples)) {
          const at = `${status ?? "body"} ${name}`;
          yield [operationId, { at, type, status, value: resolved(document, example).value }];
        }
      }
    }
  }
}

function resolved<T extends { readonly $ref?: string }>(
  document: unknown,
  value: T | undefined,
): T {
  const keys = value?.$ref?.split("/").slice(1) ?? [];
  if (keys.length === 0) return value ?? ({} as T);
  return keys.reduce<unknown>((node, key) => Reflect.get(Object(node), key), document) as T;
}
