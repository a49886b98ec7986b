import { expect, test } from "vitest";
import { timeLeft } from "../src/time.ts";

test.each([
  [0, "0 seconds"],
  [999, "0 seconds"],
  [1000, "1 second"],
  [60_000, "1 minute, 0 seconds"],
  [1_799_999, "29 minutes, 59 seconds"],
  [3_600_000, "1 hour, 0 minutes"],
  [90_061_000, "1 day, 1 hour"],
  [2_592_000_000, "30 days, 0 hours"],
])("%d ms are %s", (milliseconds, text) => {
  expect(timeLeft(milliseconds)).toBe(text);
});
