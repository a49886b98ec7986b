import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { bundleContract, findContracts } from "@handshake/contract";
import { getHttpOperationsFromSpec } from "@stoplight/prism-http";
import { describe, expect, test } from "vitest";
import { envelopeOf } from "../src/api/envelope.ts";
import { startMock } from "../src/index.ts";
import { call } from "./call.ts";
import { goodCall } from "./good-call.ts";

const contracts = await findContracts(fileURLToPath(new URL("../../../", import.meta.url)));

describe.each(contracts)("$name", async ({ file }) => {
  const { document } = await bundleContract(file);
  const operations = await getHttpOperationsFromSpec(structuredClone(document));

  test("its listed accounts log in, and with a mock.yaml no other password does", async () => {
    await using mock = await startMock({ contracts: [file] });
    const { accounts = [], operations: served = [], files = [] } = mock.apis[0] ?? {};
    for (const { operation: name, fields } of accounts) {
      const operation = operations.find(({ iid }) => iid === name);
      const { code, success = [] } = (operation && envelopeOf(document, operation)) ?? {};
      if (operation === undefined || code === undefined) continue;
      const good = goodCall(operation);
      const base = served.find(({ operationId }) => operationId === name)?.basePaths[0];
      const answer = async (body: object): Promise<unknown> => {
        const sent = { ...good, path: `${base}${good.path}`, body: JSON.stringify(body) };
        return Reflect.get(JSON.parse((await call(mock.url, sent)).body), code);
      };
      expect(success).toContain(await answer(fields));
      if (!existsSync(files.at(-1) ?? "")) continue;
      const wrong = Object.entries(fields).map(([key, value]) => [key, `${value}x`]);
      expect(success).not.toContain(
        await answer({ ...fields, ...Object.fromEntries(wrong.slice(-1)) }),
      );
    }
  });
});
