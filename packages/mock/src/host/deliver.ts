import { type IncomingHttpHeaders, type ServerResponse, STATUS_CODES } from "node:http";
import type { Socket } from "node:net";
import type { Clock } from "../clock.ts";
import type { Fault, Weather } from "../scenario/weather.ts";
import { type Answer, send, write } from "./answer.ts";

/** Writes an answer through the weather. Ends it, or breaks it as the fault says. */
export function deliver(
  answer: Answer,
  { fault }: Weather,
  asked: IncomingHttpHeaders,
  response: ServerResponse,
): void {
  if (fault !== undefined) return whenItsTurn(response, (socket) => broken(fault, socket));
  send(answer, asked, response);

  function broken(kind: Fault, socket: Socket): void {
    // A reset, not an orderly end: no client can take it for an answer.
    if (kind === "reset") return void socket.resetAndDestroy();
    const body = Buffer.from(answer.body ?? "");
    const isWholeInHead = response.req.method === "HEAD" || [204, 304].includes(answer.status);
    // Nothing comes after such a head: it would be a good answer.
    if (isWholeInHead && kind === "stall") return;
    if (isWholeInHead && kind === "truncate") return halfHead(answer.status, socket);
    const { body: _, ...head } = answer;
    write(head, asked, response);
    if (kind === "garbage") return void response.end(isWholeInHead ? undefined : garbage(body));
    response.setHeader("Content-Length", Math.max(1, body.length));
    response.flushHeaders();
    // A stalled answer ends when the client goes, or the mock.
    if (kind === "stall") return;
    response.write(body.subarray(0, Math.floor(body.length / 2)));
    socket.destroySoon();
  }
}

/** Requests may follow each other without waiting: an answer has no socket before the ones ahead of it are out. */
function whenItsTurn(response: ServerResponse, act: (socket: Socket) => void): void {
  if (response.socket) act(response.socket);
  else response.once("socket", act);
}

function halfHead(status: number, socket: Socket): void {
  const line = `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ""}`;
  socket.write(line.slice(0, Math.floor(line.length / 2)));
  socket.destroySoon();
}

/** As long as the real body, and not readable as anything. */
function garbage(body: Buffer): Buffer {
  return Buffer.alloc(Math.max(16, body.length), "\u0000<garbage>{]");
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
  // The request's, since the answer may have no socket yet.
  const { socket } = response.req;
  socket.once("close", abort);
  const { from, to } = latency;
  await clock.sleep(from + Math.random() * (to - from), gone.signal);
  socket.off("close", abort);
}
