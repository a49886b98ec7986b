import { expect, test } from "vitest";
import { report } from "../bench/soak/report.ts";
import { soak } from "../bench/soak/soak.ts";

test("a few seconds of everything at once: no error, no request lost by a reload, no socket left", async () => {
  const soaked = await soak({ seconds: 8, connections: 8, tell: () => {} });
  console.log(report(soaked));
  expect(soaked.faults).toEqual([]);
  expect(soaked.reloads.length).toBeGreaterThan(0);
  expect(soaked.left.sockets).toBe(0);
}, 60_000);
