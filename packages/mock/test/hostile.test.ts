import { afterAll, describe, expect, test } from "vitest";
import { BODIES } from "./hostile/bodies.ts";
import type { Case } from "./hostile/case.ts";
import { CLIENTS } from "./hostile/clients.ts";
import { CONSOLE } from "./hostile/console.ts";
import { FRAMING } from "./hostile/framing.ts";
import { HEADS } from "./hostile/heads.ts";
import { SLOW } from "./hostile/slow.ts";
import { type Measure, type Others, type Stage, startStage } from "./hostile/stage.ts";
import { table } from "./hostile/table.ts";

const QUICK = [...FRAMING, ...HEADS, ...BODIES, ...CLIENTS, ...CONSOLE];
const MEGABYTE = 1024 * 1024;

interface Row extends Case, Others, Measure {
  readonly seen: string;
}

const rows: Row[] = [];

/** Sends bad input while others ask for something good, and waits until nothing is left of it. */
async function suffer(stage: Stage, each: Case): Promise<Row> {
  const others = stage.others();
  const seen = await each.send(stage.port);
  const row = { ...each, seen, ...(await others.end()), ...(await stage.idle()) };
  rows.push(row);
  return row;
}

/** What is wrong, in a sentence. */
function faultIn({ seen, expected, answered, polluted }: Row): string | undefined {
  const isExpected = typeof expected === "string" ? seen === expected : expected.test(seen);
  if (!isExpected) return `${seen} in place of ${expected}`;
  if (answered === 0) return "nobody else was answered";
  return polluted ? "every object has been changed" : undefined;
}

afterAll(() => {
  const shown = rows.map(({ what, seen, answered, slowest, sockets, heap }) => ({
    "bad input": what,
    answer: seen,
    "others answered": answered,
    "slowest of them, ms": Math.round(slowest),
    "sockets left": sockets,
    "heap, MB": (heap / MEGABYTE).toFixed(1),
  }));
  console.log(table(shown));
});

describe("bad input harms nobody", async () => {
  const stage = await startStage(60);
  afterAll(() => stage[Symbol.asyncDispose]());

  test.each(QUICK)(
    "$what",
    async (each) => {
      expect(faultIn(await suffer(stage, each))).toBeUndefined();
    },
    60_000,
  );

  test("and all of it once more, at once, takes no more memory", async () => {
    const before = await stage.idle();
    // What comes of each by itself is known by now.
    await Promise.allSettled(QUICK.map(({ send }) => send(stage.port)));
    const after = await stage.idle();
    expect(after.heap - before.heap).toBeLessThan(8 * MEGABYTE);
  }, 120_000);
});

describe("who is slow is not waited for", async () => {
  const stage = await startStage(2);
  afterAll(() => stage[Symbol.asyncDispose]());

  test.concurrent.each(SLOW)(
    "$what",
    async (each) => {
      expect(faultIn(await suffer(stage, each))).toBeUndefined();
    },
    60_000,
  );
});
