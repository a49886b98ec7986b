import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { bundleContract } from "@handshake/contract";
import { expect, test } from "vitest";

/**
 * The two documents that the contracts were written from print a request and an answer each. The
 * fixtures are those texts; only the comma after KooDrive's last property is dropped.
 */
const samples = [
  { api: "koodrive", path: "/auth/login", fixture: "koodrive-login" },
  { api: "enos", path: "/v2.0/login", fixture: "enos-login" },
] as const;

test.each(samples)("$api's contract has the request of its document", async (sample) => {
  const { requestBody } = await login(sample);
  expect(firstExample(requestBody)).toBe(printed(`${sample.fixture}-request`));
});

test.each(samples)("$api's contract answers first with its document's answer", async (sample) => {
  const { responses } = await login(sample);
  expect(firstExample(responses?.["200"])).toBe(printed(`${sample.fixture}-answer`));
});

test("the error codes of EnOS's document are examples, with its words in mended spelling", async () => {
  const { responses } = await login(samples[1]);
  const bodies = examplesOf(responses?.["200"]).map((value) => JSON.stringify(value));
  expect(bodies).toContain('{"code":31400,"message":"User password is missing or not valid"}');
  expect(bodies).toContain(
    '{"code":31429,"message":"Attempt of accessing with incorrect password or IP reaches the limit. Please try again later."}',
  );
});

async function login({ api, path }: { api: string; path: string }) {
  const { document } = await bundleContract(file(`../specs/${api}/openapi.yaml`));
  const operation = document.paths?.[path]?.post;
  if (operation === undefined) throw new Error(`${api} has no POST ${path}`);
  return operation;
}

/** As text, since the order of the properties is a part of what is printed. */
function firstExample(body: unknown): string {
  return JSON.stringify(examplesOf(body)[0]);
}

function examplesOf(body: unknown): unknown[] {
  const { content } = body as { content: Record<string, { examples: Record<string, Example> }> };
  return Object.values(content["application/json"]?.examples ?? {}).map(({ value }) => value);
}

interface Example {
  readonly value?: unknown;
}

function printed(name: string): string {
  const text = readFileSync(file(`fixtures/documents/${name}.json`), "utf8");
  return JSON.stringify(JSON.parse(text));
}

function file(path: string): string {
  return fileURLToPath(new URL(path, import.meta.url));
}
