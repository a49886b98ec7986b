import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { bundleContract, findContracts, METHODS } from "@handshake/contract";
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
      const written = METHODS.map(
        (method) => document.paths?.[operation?.path ?? ""]?.[method],
      ).find((each) => each?.operationId === name);
      const { code, success = [] } = (written && envelopeOf(document, written)) ?? {};
      if (operation === undefined || code === undefined) continue;
      // Without credentials, too: a mock that knows its tokens does not take any that it did not give.
      const calls = [goodCall(operation), goodCall({ ...operation, security: [] })];
      const base = served.find(({ operationId }) => operationId === name)?.basePaths[0];
      const logsIn = async (body: object): Promise<boolean> => {
        const answers = calls.map((good) =>
          call(mock.url, { ...good, path: `${base}${good.path}`, body: JSON.stringify(body) }),
        );
        return (await Promise.all(answers)).some((answer) =>
          success.includes(Reflect.get(JSON.parse(answer.body), code)),
        );
      };
      expect(await logsIn(fields)).toBe(true);
      if (!existsSync(files.at(-1) ?? "")) continue;
      const wrong = Object.entries(fields).map(([key, value]) => [key, `${value}x`]);
      expect(await logsIn({ ...fields, ...Object.fromEntries(wrong.slice(-1)) })).toBe(false);
    }
  });
});
