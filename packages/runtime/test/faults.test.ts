import { afterAll, describe, expect, test } from "vitest";
import { table } from "../../mock/test/hostile/table.ts";
import { BODIES } from "./faults/bodies.ts";
import type { Fault } from "./faults/case.ts";
import { CONNECTIONS } from "./faults/connections.ts";
import { RETRY_AFTER } from "./faults/retry-after.ts";
import { startStage, type Suffered } from "./faults/stage.ts";

interface Row extends Fault {
  readonly logIn: Suffered;
  readonly search: Suffered;
}

const rows: Row[] = [];

/** Milliseconds by which a busy machine may be late. */
const LATE = 2_000;

/** What is wrong with one of the two calls, in a sentence. */
function wrongWith(call: Suffered, expected: string, attempts: number, timeout = 5_000) {
  if (call.seen !== expected) return `${call.seen} in place of ${expected}`;
  if (call.attempts > attempts) return `sent ${call.attempts} times`;
  if (call.took > timeout + LATE) return `took ${call.took} ms`;
  if (call.leaked) return "a secret was printed";
  if (call.unhandled > 0) return "a rejection was not handled";
  if (call.sockets + call.timers > 0) {
    return `left ${call.sockets} sockets and ${call.timers} timers`;
  }
  return undefined;
}

function wrongIn({ logIn, search, ...fault }: Row): string | undefined {
  const wrong =
    wrongWith(logIn, fault.post, 1, fault.timeout) ??
    wrongWith(search, fault.get, fault.attempts, fault.timeout);
  if (wrong !== undefined) return wrong;
  if (search.attempts < fault.attempts) return `the search was sent ${search.attempts} times`;
  return search.took < (fault.waits ?? 0) ? `did not wait: ${search.took} ms` : undefined;
}

afterAll(() => {
  const shown = rows.map(({ what, logIn, search }) => ({
    "the server": what,
    "log-in (POST)": logIn.seen,
    ms: Math.round(logIn.took),
    "search (GET)": search.seen,
    "ms ": Math.round(search.took),
    sent: search.attempts,
    "sockets, timers left": `${logIn.sockets + search.sockets}, ${logIn.timers + search.timers}`,
  }));
  console.log(table(shown));
});

describe("a call has one result of the right kind, in time, when the server", async () => {
  const stage = await startStage();
  afterAll(() => stage[Symbol.asyncDispose]());

  test.each([...CONNECTIONS, ...BODIES, ...RETRY_AFTER])(
    "$what",
    async (fault) => {
      const logIn = await stage.suffer(fault, "logIn");
      const row = { ...fault, logIn, search: await stage.suffer(fault, "findBooks") };
      rows.push(row);
      expect(wrongIn(row)).toBeUndefined();
    },
    60_000,
  );
});
