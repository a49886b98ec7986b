import type { Clock } from "../clock.ts";
import type { Latency } from "../scenario/weather.ts";
import { delay } from "./deliver.ts";
import type { Handler } from "./handler.ts";

/** Lets every request wait, by the clock of the mock; one whose client has gone is not worth an answer. */
export function delayed(handler: Handler, latency: Latency | undefined, clock: Clock): Handler {
  if (latency === undefined) return handler;
  return (request, response) => {
    if (request.url?.startsWith("/__mock")) return handler(request, response);
    const answer = async (): Promise<void> => {
      await delay({ latency }, clock, response);
      if (!request.socket.destroyed) handler(request, response);
    };
    void answer();
  };
}
