import { parseDuration } from "../scenario/duration.ts";
import { ChoiceError } from "./choice-error.ts";

/** Milliseconds, or as in `mock.yaml`: `250ms`, `30s`, `15m`, `2h`, `30d`. */
export type Duration = number | `${number}${"ms" | "s" | "m" | "h" | "d"}`;

/** @returns milliseconds. @throws {ChoiceError} */
export function milliseconds(duration: Duration): number {
  const parsed = typeof duration === "number" ? duration : parseDuration(duration);
  if (parsed !== undefined && parsed >= 0) return parsed;
  throw new ChoiceError(
    `${JSON.stringify(duration)} is no duration: write milliseconds, or 250ms, 30s, 15m, 2h, 30d.`,
  );
}
