import type { Target } from "../host/target.ts";
import type { Diagnostic } from "../prism/violations.ts";
import type { Served } from "../site.ts";
import { withoutOtherBranches } from "./branches.ts";
import { type Read, readCopy } from "./decoded.ts";
import { bodyPointer, type Deviation, type Side } from "./deviation.ts";
import {
  requestElement,
  responseElement,
  withoutRequestBody,
  withoutResponseBodies,
} from "./element.ts";
import type { Exchange } from "./exchange.ts";
import { explain, type Subject, undeclaredBody } from "./explain.ts";
import { OperationPlaces } from "./operation-places.ts";
import type { SchemaWalk } from "./schema-walk.ts";
import { undeclaredProperties, undeclaredQuery } from "./silent.ts";
import { requestFaults, responseFaults } from "./verdict.ts";

/** An exchange held to its operation. */
export interface Checked {
  readonly deviations: readonly Deviation[];
  readonly request: Read;
  readonly response: Read;
}

/** Bytes that a compressed body may become. */
const LARGEST_UNPACKED = 16 * 1024 * 1024;
const NOTHING: Read = { value: null };

export async function check(
  walk: SchemaWalk,
  served: Served,
  exchange: Exchange,
  target: Target,
): Promise<Checked> {
  const places = new OperationPlaces(walk, served.operation);
  const { request: sent, response: answered } = exchange;
  const request = await readCopy(sent, LARGEST_UNPACKED);
  const response = answered ? await readCopy(answered, LARGEST_UNPACKED) : NOTHING;
  const deviations = [
    ...ofRequest(places, served, exchange, target, request),
    ...ofResponse(places, served, exchange, response),
  ];
  return { deviations, request, response };
}

function ofRequest(
  places: OperationPlaces,
  served: Served,
  exchange: Exchange,
  target: Target,
  read: Read,
): Deviation[] {
  const { headers } = exchange.request;
  const status = exchange.response?.status ?? 0;
  const body = "value" in read ? read.value : null;
  const element = requestElement(served, exchange, target, body);
  const { prism } = served.operation;
  const resource = "value" in read ? prism : withoutRequestBody(prism);
  const type = headers["content-type"];
  const subject: Subject = { places, side: "request", status, contentType: type, body };
  const found = requestFaults(resource, element);
  return [
    ...explained(found, subject),
    ...undeclaredQuery(places, Object.keys(target.query)),
    ...ofReading(read, subject),
  ];
}

function ofResponse(
  places: OperationPlaces,
  served: Served,
  { method, response }: Exchange,
  read: Read,
): Deviation[] {
  if (response === undefined) return [];
  const { status, headers } = response;
  const isBodiless = method === "HEAD" || status === 204 || status === 304;
  // It says that nothing has changed (RFC 9110, section 15.4.5), whatever the contract declares.
  if (status === 304) return [];
  const { prism } = served.operation;
  const body = "value" in read ? read.value : null;
  const resource = isBodiless || !("value" in read) ? withoutResponseBodies(prism) : prism;
  const element = responseElement(status, headers, body ?? undefined);
  const type = headers["content-type"];
  const subject: Subject = { places, side: "response", status, contentType: type, body };
  const found = responseFaults(resource, element);
  const declared = places.response(status);
  const isDeclared = declared.keys.at(-1) !== "responses";
  const isUnheardOf =
    isDeclared && body !== null && places.content("response", status).node === undefined;
  return [
    ...explained(found, subject),
    ...(isUnheardOf ? [undeclaredBody(places, "response", status)] : []),
    ...(isDeclared ? ofReading(read, subject) : []),
  ];
}

/** Prism also holds a body of another type to the first schema; what it then finds is only an echo. */
function explained(found: readonly Diagnostic[], subject: Subject): readonly Deviation[] {
  const all = withoutOtherBranches(found.map((diagnostic) => explain(diagnostic, subject)));
  const isOtherType = all.some(({ rule }) => rule === "media-type");
  return isOtherType ? all.filter(({ at }) => !at.includes(".body")) : all;
}

function ofReading(read: Read, { places, side, status, contentType, body }: Subject): Deviation[] {
  if ("malformed" in read) {
    const { keys } = places.content(side, status);
    const at = bodyPointer(side, []);
    return [{ side, rule: "malformed", kind: "broken", at, message: read.malformed, keys }];
  }
  return undescribed(places, side, places.bodySchema(side, status, contentType), body);
}

function undescribed(
  { walk }: OperationPlaces,
  side: Side,
  schema: ReturnType<OperationPlaces["bodySchema"]>,
  body: unknown,
): Deviation[] {
  return schema.node === undefined ? [] : undeclaredProperties(walk, side, schema, body);
}
