import assert from "node:assert/strict";
import { once } from "node:events";
import { type IncomingMessage, request } from "node:http";
import { json } from "node:stream/consumers";
import { MEMBER } from "./case.ts";

/** Somebody else logs in, on a connection of their own. @returns milliseconds. */
export async function call(port: number): Promise<number> {
  const started = performance.now();
  const headers = { "content-type": "application/json", "content-length": MEMBER.length };
  const options = { host: "127.0.0.1", port, path: "/lib/login", agent: false, headers };
  const asked = request({ ...options, method: "POST" });
  asked.end(MEMBER);
  const [answer]: IncomingMessage[] = await once(asked, "response");
  assert(answer);
  assert.equal(answer.statusCode, 200);
  assert.partialDeepStrictEqual(await json(answer), { code: 0, msg: "welcome" });
  return performance.now() - started;
}
