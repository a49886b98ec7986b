import type { ServerResponse } from "node:http";
import type { MovableClock } from "../clock.ts";
import type { Answer } from "./answer.ts";

/** Node dates an answer by the machine's time, which is the mock's until a test moves it. */
export function dateByClock(
  { headers }: Answer,
  clock: MovableClock,
  response: ServerResponse,
): void {
  if (!clock.isMoved || headers.some(([name]) => name.toLowerCase() === "date")) return;
  response.setHeader("Date", new Date(clock.now()).toUTCString());
}
