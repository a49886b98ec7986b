import { rm } from "node:fs/promises";
import { join } from "node:path";
import { bundleContract } from "@handshake/contract";
import { createLogger } from "@stoplight/prism-core";
import { getHttpOperationsFromSpec } from "@stoplight/prism-http";
import { createServer } from "@stoplight/prism-http-server";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { startMock } from "../src/index.ts";
import { CONFIG, STATIC } from "../src/prism/components.ts";
import { call } from "./call.ts";
import { comparable } from "./compare.ts";
import { copyOf } from "./fixture.ts";
import { request } from "./generated.ts";

/** Prism's own server, in this process. */
async function startPrism(file: string): Promise<AsyncDisposable & { readonly url: string }> {
  const { document } = await bundleContract(file);
  const operations = await getHttpOperationsFromSpec(structuredClone(document));
  const logger = createLogger("prism", { level: "silent" });
  const config = { ...CONFIG, mock: STATIC };
  const server = createServer(operations, { components: { logger }, cors: true, config });
  const url = await server.listen(0, "127.0.0.1");
  return { url, [Symbol.asyncDispose]: () => server.close() };
}

test(
  "generated requests, good and bad, get the same answer from Prism's own server",
  { timeout: 60_000 },
  async () => {
    await using folder = await copyOf("library");
    await rm(join(folder.path, "mock.yaml"));
    const file = join(folder.path, "openapi.yaml");
    await using prism = await startPrism(file);
    await using mock = await startMock({ contracts: [file] });
    const same = fc.asyncProperty(request, async (sample) => {
      // One of the README's differences.
      fc.pre(!isFalsyJson(sample.body));
      const theirs = await call(prism.url, sample);
      const ours = await call(mock.url, { ...sample, path: `/lib${sample.path}` });
      const kind = ours.status === 405 ? "wrong method" : "generated";
      expect(comparable(kind, ours)).toEqual(comparable(kind, theirs));
    });
    await fc.assert(same, { numRuns: 1000 });
  },
);

/** `0`, `false` and `""`. */
function isFalsyJson(body: string | undefined): boolean {
  try {
    const value: unknown = JSON.parse(body ?? "");
    return value !== null && !value;
  } catch {
    return false;
  }
}
