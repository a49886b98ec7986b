import { parseDuration } from "../scenario/duration.ts";
import type { Latency } from "../scenario/weather.ts";
import { StartError } from "../start-error.ts";

/** `200`, `200ms`, `2s`, `100ms..400ms`. @throws {StartError} */
export function readDelay(text: string): Latency {
  const parts = text.split("..");
  const times = parts.map(timeOf);
  const from = times[0];
  const to = times.at(-1);
  if (from !== undefined && to !== undefined && from <= to && parts.length <= 2) {
    return { from, to };
  }
  throw new StartError(`--delay ${text} is no time: write 200, 200ms, 2s, or 100ms..400ms.`);
}

function timeOf(text: string): number | undefined {
  return parseDuration(/^\d+$/.test(text) ? `${text}ms` : text);
}
