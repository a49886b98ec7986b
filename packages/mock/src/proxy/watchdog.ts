import type { ClientRequest, IncomingMessage } from "node:http";
import { UpstreamTimeout } from "./upstream-fault.ts";

/** Ends a request to the service where its answer does not begin in time. A client that is slow has all the time it wants. */
export function watchFor(outgoing: ClientRequest, request: IncomingMessage, timeout: number): void {
  const check = (): void => {
    const waitsForClient =
      !request.complete && outgoing.socket?.connecting === false && outgoing.writableLength === 0;
    if (waitsForClient) timer.refresh();
    else outgoing.destroy(new UpstreamTimeout());
  };
  const timer = setTimeout(check, timeout);
  const again = (): void => void timer.refresh();
  request.on("data", again);
  const end = (): void => {
    clearTimeout(timer);
    request.off("data", again);
  };
  outgoing.once("response", end);
  outgoing.once("close", end);
}
