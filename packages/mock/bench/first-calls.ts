import { fileURLToPath } from "node:url";
import { bundleContract, findContracts } from "@handshake/contract";
import { getHttpOperationsFromSpec } from "@stoplight/prism-http";
import type { IHttpOperation } from "@stoplight/types";
import { goodCall } from "../test/good-call.ts";
import type { FirstCall } from "./server.ts";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));

/** For each API of this repository, a call that it answers to everybody. */
export async function firstCalls(): Promise<FirstCall[]> {
  const sources = await findContracts(ROOT);
  return Promise.all(
    sources.map(async ({ name, file }) => {
      const { document } = await bundleContract(file);
      const operations = await getHttpOperationsFromSpec(structuredClone(document));
      const open = operations.find(({ security = [] }) => security.flat().length === 0);
      if (open === undefined) throw new Error(`Every operation of ${name} asks for credentials.`);
      return callOf(open);
    }),
  );
}

function callOf(operation: IHttpOperation): FirstCall {
  const { method, path, headers = {}, body } = goodCall(operation);
  const basePath = new URL(operation.servers?.[0]?.url ?? "/", "http://mock").pathname;
  const init = { method, headers, ...(body === undefined ? {} : { body }) };
  return { path: basePath.replace(/\/$/, "") + path, init };
}
