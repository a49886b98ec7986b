import type { Clock } from "../clock.ts";
import type { Journal } from "../journal/journal.ts";
import type { Sessions } from "../session/sessions.ts";
import type { Site } from "../site.ts";
import type { Events } from "./events.ts";

/** What the console looks at and changes. */
export interface Services {
  readonly site: () => Site;
  readonly sessions: Sessions;
  readonly journal: Journal;
  readonly clock: Clock;
  readonly events: Events;
}

/** A request to the console's API, its path and its body read. */
export interface Call {
  readonly services: Services;
  readonly path: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: unknown;
}

/** One operation of the console's own contract (console.openapi.yaml). */
export interface Endpoint {
  readonly method: "GET" | "PUT" | "POST" | "DELETE";
  /** A template as in OpenAPI, below `/__mock`. */
  readonly path: string;
  /**
   * @returns the JSON of a 200, or a promise of it; `undefined` is a 204.
   * @throws {Refused}
   */
  answer(call: Call): unknown;
}
