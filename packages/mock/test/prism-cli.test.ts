import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempDisposable, readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { bundleContract, findContracts, METHODS, type OpenApiDocument } from "@handshake/contract";
import { getHttpOperationsFromSpec } from "@stoplight/prism-http";
import { describe, expect, test } from "vitest";
import { startMock } from "../src/index.ts";
import { call } from "./call.ts";
import { comparable, shown } from "./compare.ts";
import { DIFFERENCES } from "./differences.ts";
import { fixture } from "./fixture.ts";
import { samplesOf } from "./requests.ts";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
const PRISM = createRequire(import.meta.url).resolve("@stoplight/prism-cli/dist/index.js");

/** `prism mock` as its users start it, on any free port. */
async function startPrism(bundle: string): Promise<AsyncDisposable & { readonly url: string }> {
  const child = spawn(process.execPath, [PRISM, "mock", bundle, "-p", "0"], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const dispose = async (): Promise<void> => {
    const ended = child.exitCode === null ? once(child, "exit") : undefined;
    child.kill();
    await ended;
  };
  for await (const line of createInterface(child.stdout)) {
    const url = /Prism is listening on (\S+)/.exec(line)?.[1];
    if (url === undefined) continue;
    // Reading goes on, so that the pipe never fills.
    child.stdout.resume();
    return { url, [Symbol.asyncDispose]: dispose };
  }
  throw new Error("Prism ended before it listened");
}

const observed = new Set<string>();

const contracts = [
  ...(await findContracts(ROOT)),
  { name: "library", file: join(fixture("library"), "openapi.yaml") },
];

describe.each(contracts)("$name", { timeout: 120_000 }, async ({ file }) => {
  const { document } = await bundleContract(file);
  const operations = await getHttpOperationsFromSpec(structuredClone(document));

  // Prism does not start on a contract without operations.
  test.skipIf(operations.length === 0)(
    "every operation answers as `prism mock` does, but for the listed differences",
    async () => {
      await using folder = await mkdtempDisposable(join(tmpdir(), "bundle-"));
      // Alone in its folder, so without mock.yaml; and without base paths, which Prism does not have.
      const bundle = join(folder.path, "openapi.json");
      await writeFile(bundle, JSON.stringify(withoutServers(document)));
      await using prism = await startPrism(bundle);
      await using mock = await startMock({ contracts: [bundle] });
      for (const { kind, call: sample } of operations.flatMap(samplesOf)) {
        const theirs = await call(prism.url, sample);
        const ours = await call(mock.url, sample);
        for (const what of shown(kind, theirs, ours)) observed.add(what);
        expect(comparable(kind, ours), `${kind}: ${JSON.stringify(sample)}`).toEqual(
          comparable(kind, theirs),
        );
      }
    },
  );
});

function withoutServers(document: OpenApiDocument): OpenApiDocument {
  const copy = structuredClone(document);
  const items = Object.values(copy.paths ?? {});
  const operations = items.flatMap((item) => METHODS.map((method) => item[method]));
  for (const holder of [copy, ...items, ...operations]) delete holder?.servers;
  return copy;
}

test("each listed difference shows somewhere", () => {
  const listed = DIFFERENCES.filter(({ unanswered }) => !unanswered).map(({ what }) => what);
  expect([...observed].sort()).toEqual(listed.sort());
});

test("the README lists exactly these differences", async () => {
  const readme = await readFile(new URL("../README.md", import.meta.url), "utf8");
  const rows = DIFFERENCES.map(({ what, prism, here, why }) => [what, prism, here, why]);
  const table = readme
    .split("\n")
    .filter((line) => line.startsWith("| "))
    .map((line) =>
      line
        .split("|")
        .slice(1, -1)
        .map((cell) => cell.trim()),
    )
    .filter((cells) => cells.length === 4 && cells[0] !== "" && !/^-+$/.test(cells[0] ?? ""));
  expect(table.slice(1)).toEqual(rows);
});
