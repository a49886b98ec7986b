import type { ApiDescription } from "../description.ts";
import type { AttemptEvent } from "../hooks.ts";
import type { OutgoingRequest } from "../request/outgoing.ts";
import type { Results } from "./operation.ts";

/** The request of any operation; its `name` says which. */
export type RequestsOf<Api extends ApiDescription> = OutgoingRequest<
  keyof Api["operations"] & string
>;

type Of<Result, Kind> = Kind extends "error"
  ? Extract<Result, { readonly ok: false }>
  : Extract<Result, { readonly response: Response }>;

/** An attempt of any operation; its `name` says which, and narrows its `result`. */
export type EventsOf<Schema, Api extends ApiDescription, Kind extends "response" | "error"> = {
  [Method in keyof Api["operations"] & string]: AttemptEvent<
    Method,
    // Without a schema nothing is known of the results.
    unknown extends Schema
      ? Of<AttemptEvent["result"], Kind>
      : Of<Results<Schema, Api>[Method], Kind>
  >;
}[keyof Api["operations"] & string];
