import type { IncomingHttpHeaders, ServerResponse } from "node:http";
import type { Clock } from "../clock.ts";
import type { Weather } from "../scenario/weather.ts";
import { type Answer, write } from "./answer.ts";

/** Writes an answer through the weather. Ends it, or breaks it as the fault says. */
export function deliver(
  answer: Answer,
  { fault }: Weather,
  asked: IncomingHttpHeaders,
  response: ServerResponse,
): void {
  if (fault === "reset") return void reset(response);
  if (fault === undefined) {
    write(answer, asked, response);
    return void response.end();
  }
  const { body = "" } = answer;
  const { body: _, ...head } = answer;
  write(head, asked, response);
  if (fault === "garbage") return void response.end(garbage(body));
  response.setHeader("Content-Length", Math.max(1, Buffer.byteLength(body)));
  response.flushHeaders();
  // A stalled answer ends when the client goes, or the mock.
  if (fault === "stall") return;
  const half = Buffer.from(body);
  response.write(half.subarray(0, Math.floor(half.length / 2)), () => response.destroy());
}

/** A reset, not an orderly end: no client can take it for an answer. */
function reset({ socket }: ServerResponse): void {
  if (socket && "resetAndDestroy" in socket) socket.resetAndDestroy();
}

/** As long as the real body, and not readable as anything. */
function garbage(body: string): Buffer {
  return Buffer.alloc(Math.max(16, Buffer.byteLength(body)), "\u0000<garbage>{]");
}

/** Waits as long as the weather says, or until the client has gone. */
export async function delay(
  { latency }: Weather,
  clock: Clock,
  response: ServerResponse,
): Promise<void> {
  if (latency === undefined || latency.to === 0) return;
  const gone = new AbortController();
  const abort = (): void => gone.abort();
  response.once("close", abort);
  const { from, to } = latency;
  await clock.sleep(from + Math.random() * (to - from), gone.signal);
  response.off("close", abort);
}
