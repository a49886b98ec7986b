import { BODIES } from "../../test/hostile/bodies.ts";
import type { Case } from "../../test/hostile/case.ts";
import { CLIENTS } from "../../test/hostile/clients.ts";
import { FRAMING } from "../../test/hostile/framing.ts";
import { HEADS } from "../../test/hostile/heads.ts";
import type { Faults } from "./faults.ts";

const CASES = [...FRAMING, ...HEADS, ...BODIES, ...CLIENTS];

/** All that `test/hostile` knows, again and again, until it is over. @returns how many were sent. */
export async function hostile(port: number, over: AbortSignal, faults: Faults): Promise<number> {
  let sent = 0;
  while (!over.aborted) {
    for (const each of CASES) {
      if (over.aborted) break;
      await one(port, each, faults);
      sent += 1;
    }
  }
  return sent;
}

async function one(port: number, { what, send, expected }: Case, faults: Faults): Promise<void> {
  try {
    const seen = await send(port);
    const isExpected = typeof expected === "string" ? seen === expected : expected.test(seen);
    if (!isExpected) faults.add(`${what}: ${seen} in place of ${expected}`);
  } catch (error) {
    faults.add(`${what}: ${String(error)}`);
  }
}

/** How each fault must look to a client. */
const BROKEN: Readonly<Record<string, RegExp>> = {
  reset: /fetch failed/,
  truncate: /terminated/,
  garbage: /is not valid JSON/,
  stall: /enough/,
};

/** Asks for broken answers, until it is over. @returns how many there were. */
export async function broken(port: number, over: AbortSignal, faults: Faults): Promise<number> {
  let asked = 0;
  for (; !over.aborted; asked += 1) {
    for (const [fault, expected] of Object.entries(BROKEN)) {
      const seen = await outcomeOf(port, fault);
      if (!expected.test(seen)) faults.add(`fault ${fault}: ${seen}`);
    }
  }
  return asked * Object.keys(BROKEN).length;
}

async function outcomeOf(port: number, fault: string): Promise<string> {
  const enough = new AbortController();
  const init = { headers: { "x-mock-fault": fault }, signal: enough.signal };
  try {
    const response = await fetch(`http://127.0.0.1:${port}/health/status`, init);
    if (fault === "stall") enough.abort(new Error("enough"));
    return JSON.stringify(JSON.parse(await response.text()));
  } catch (error) {
    return String(error);
  }
}
