import { startMock } from "../src/index.ts";
import { fixture } from "./fixture.ts";

const contracts = [fixture("library")];
export const JSON_BODY = { "content-type": "application/json" };
export const KEY = { "x-key": "k" };

/** Starts the library, asks once, and gives status, headers and body. */
export async function ask(path: string, init: RequestInit = {}, bodyLimit?: number) {
  const options = bodyLimit === undefined ? { contracts } : { contracts, bodyLimit };
  await using mock = await startMock(options);
  const response = await fetch(`${mock.url}${path}`, init);
  const text = await response.text();
  const isJson = response.headers.get("content-type")?.includes("json");
  const body: unknown = isJson && text !== "" ? JSON.parse(text) : text;
  return { status: response.status, headers: response.headers, body };
}

export function post(
  path: string,
  body: string,
  headers: Record<string, string> = {},
  limit?: number,
) {
  return ask(path, { method: "POST", body, headers: { ...JSON_BODY, ...headers } }, limit);
}
