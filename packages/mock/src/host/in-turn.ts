import type { ServerResponse } from "node:http";
import type { Duplex } from "node:stream";
import type { Handler } from "./handler.ts";

/** Requests that may wait on one connection; whoever sends more without reading an answer is cut off. */
const MOST = 5_000;

interface Line {
  last: ServerResponse;
  /** Requests that are not answered yet. */
  length: number;
}

/**
 * Requests may follow each other on a connection without waiting for the answers (RFC 9112, section 9.3.2). Here one
 * begins when the one before it is answered, and only after all other connections have had their turn.
 */
export class InTurn {
  readonly #lines = new WeakMap<Duplex, Line>();

  /** The last answer of a connection, finished or not. */
  last(socket: Duplex): ServerResponse | undefined {
    return this.#lines.get(socket)?.last;
  }

  readonly handler =
    (handler: Handler): Handler =>
    (request, response) => {
      const { socket } = request;
      const line = this.#lines.get(socket);
      if (line === undefined) {
        this.#lines.set(socket, { last: response, length: 1 });
        return handler(request, response);
      }
      if (line.last.writableFinished) {
        line.last = response;
        line.length = 1;
        return handler(request, response);
      }
      const before = line.last;
      line.last = response;
      line.length += 1;
      if (line.length > MOST) return void socket.destroy();
      before.once("finish", () => {
        line.length -= 1;
        setImmediate(() => {
          if (!socket.destroyed) handler(request, response);
        });
      });
    };
}
