import { fileURLToPath } from "node:url";
import { bundleContract, findContracts } from "@handshake/contract";
import { getHttpOperationsFromSpec } from "@stoplight/prism-http";
import * as fc from "fast-check";
import { dirname } from "node:path";
import { describe, expect, test } from "vitest";
import { basePathsOf } from "../src/api/base-paths.ts";
import { startWay } from "./both-ways.ts";
import { fixture } from "./fixture.ts";
import { request } from "./generated.ts";
import { samplesOf } from "./requests.ts";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));

/** Two answers of which Prism made each anew differ already, so that no comparison says anything. */
const DYNAMIC = /dynamic=true(?!.*seed=)/;

const contracts = await findContracts(ROOT);

describe(
  "what Prism said before is what it says again, to every byte",
  { timeout: 120_000 },
  () => {
    test("for generated requests, good and bad", async () => {
      await using fast = await startWay(fixture("library"), true);
      await using full = await startWay(fixture("library"), false);
      const same = fc.asyncProperty(request, async (sample) => {
        const call = { ...sample, path: `/lib${sample.path}` };
        // The first may be stored, the second comes from the store.
        expect(await fast.ask(call)).toEqual(await full.ask(call));
        expect(await fast.ask(call)).toEqual(await full.ask(call));
      });
      await fc.assert(same, { numRuns: 3_000 });
    });

    test.each(contracts)("for every operation of $name", async ({ file }) => {
      const { document } = await bundleContract(file);
      const [base = ""] = basePathsOf([document.servers]);
      const operations = await getHttpOperationsFromSpec(structuredClone(document));
      const samples = operations.flatMap(samplesOf).filter(({ kind }) => !DYNAMIC.test(kind));
      await using fast = await startWay(dirname(file), true);
      await using full = await startWay(dirname(file), false);
      // Twice: what was stored in the first round is given in the second.
      for (const { kind, call: sample } of [...samples, ...samples]) {
        const call = { ...sample, path: `${base}${sample.path}` };
        expect(await fast.ask(call), `${kind}: ${JSON.stringify(call)}`).toEqual(
          await full.ask(call),
        );
      }
    });
  },
);
