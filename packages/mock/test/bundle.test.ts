import { cp, mkdtempDisposable, readdir, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { bundleContract, findContracts } from "@handshake/contract";
import { getHttpOperationsFromSpec } from "@stoplight/prism-http";
import { beforeAll, describe, expect, test } from "vitest";
import { bundleCode } from "../bundle/code.ts";
import * as sources from "../src/index.ts";
import { call, type Reply } from "./call.ts";
import { fixture } from "./fixture.ts";
import { samplesOf } from "./requests.ts";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
const BROKEN = join(ROOT, "packages/contract/test/fixtures/broken");

/** What `bundle/modules.ts` does to Prism, Redocly and lodash must not be seen from outside. */
describe("what is published", { timeout: 120_000 }, async () => {
  let published: typeof sources;

  beforeAll(async () => {
    const folder = await mkdtempDisposable(join(tmpdir(), "bundle-"));
    await cp(
      fileURLToPath(new URL("../package.json", import.meta.url)),
      `${folder.path}/package.json`,
    );
    await bundleCode(join(folder.path, "dist"));
    published = await import(pathToFileURL(join(folder.path, "dist/index.js")).href);
    return () => folder.remove();
  }, 120_000);

  const contracts = [
    ...(await findContracts(ROOT)),
    { name: "library", file: fixture("library/openapi.yaml") },
  ];

  test.each(contracts)("answers for $name as the sources do", async ({ file }) => {
    const { document } = await bundleContract(file);
    const operations = await getHttpOperationsFromSpec(structuredClone(document));
    await using folder = await mkdtempDisposable(join(tmpdir(), "alone-"));
    // Alone in its folder, so without mock.yaml, which makes tokens anew.
    const alone = join(folder.path, "openapi.json");
    await writeFile(alone, JSON.stringify({ ...document, servers: [] }));
    await using one = await sources.startMock({ contracts: [alone] });
    await using other = await published.startMock({ contracts: [alone] });
    for (const { kind, call: sample } of operations.flatMap(samplesOf)) {
      const [expected, answer] = await Promise.all([
        call(one.url, sample),
        call(other.url, sample),
      ]);
      expect([kind, sample, withoutDate(answer)]).toEqual([kind, sample, withoutDate(expected)]);
    }
  });

  test.each(await readdir(BROKEN))(
    "refuses the broken contract %s in the same words",
    async (name) => {
      const place = join(BROKEN, name);
      expect(await refusal(published, place)).toBe(await refusal(sources, place));
    },
  );
});

async function refusal({ startMock }: typeof sources, contract: string): Promise<string> {
  try {
    await using _ = await startMock({ contracts: [contract] });
    return "none";
  } catch (error) {
    return String(error);
  }
}

function withoutDate({ headers, ...rest }: Reply) {
  return { ...rest, headers: { ...headers, date: "" } };
}
