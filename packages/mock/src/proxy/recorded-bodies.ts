import type { IHttpOperation } from "@stoplight/types";
import { isJson, mediaTypeOf } from "../body/media-type.ts";
import type { Target } from "../host/target.ts";
import type { Served } from "../site.ts";
import type { Checked } from "./check.ts";
import { requestElement, responseElement } from "./element.ts";
import type { Exchange } from "./exchange.ts";
import type { OperationPlaces } from "./operation-places.ts";
import type { Body } from "./proposal.ts";
import { type Known, scrubbed } from "./scrub.ts";
import { own, type Place, type SchemaWalk } from "./schema-walk.ts";
import { requestFaults, responseFaults } from "./verdict.ts";

export interface Bodies {
  readonly request?: Body;
  readonly response?: Body;
}

/** The schemas of an exchange's two bodies. */
export function schemasOf(places: OperationPlaces, { request, response }: Exchange) {
  const status = response?.status ?? 0;
  return {
    request: places.bodySchema("request", status, request.headers["content-type"]),
    response: places.bodySchema("response", status, response?.headers["content-type"]),
  };
}

/** The bodies without their secrets. What is neither JSON nor text stays away. */
export function cleanBodies(
  known: Known,
  places: OperationPlaces,
  exchange: Exchange,
  { request, response }: Checked,
): Bodies {
  const schemas = schemasOf(places, exchange);
  const clean = (schema: Place, type: string | undefined, value: unknown): Body | undefined => {
    const mediaType = schema.keys.at(-2);
    const isText = isJson(type) || mediaTypeOf(type) === "text/plain";
    if (value === null || mediaType === undefined || !isText) return undefined;
    return { mediaType, value: scrubbed(known, schema, examplesAt(known.walk, schema), value) };
  };
  const { headers } = exchange.request;
  const asked = clean(schemas.request, headers["content-type"], valueOf(request));
  const type = exchange.response?.headers["content-type"];
  const answered = clean(schemas.response, type, valueOf(response));
  return { ...(asked && { request: asked }), ...(answered && { response: answered }) };
}

function valueOf(read: Checked["request"]): unknown {
  return "value" in read ? read.value : null;
}

/** What the contract shows for this very body. */
function examplesAt(walk: SchemaWalk, schema: Place): unknown[] {
  const media = walk.at(...schema.keys.slice(0, -1));
  const examples = walk.child(media, "examples");
  const named = Object.keys(Object(examples.node)).map(
    (name) => walk.child(walk.child(examples, name), "value").node,
  );
  return [...named, own(media.node, "example")].filter((value) => value !== undefined);
}

/** Whether the bodies still are what the contract asks for. */
export function fits(
  served: Served,
  exchange: Exchange,
  target: Target,
  { request, response }: Bodies,
): boolean {
  const { prism } = served.operation;
  const element = requestElement(served, exchange, target, request?.value ?? null);
  const isGoodRequest = request === undefined || bodyFaults(requestFaults(prism, element)) === 0;
  return isGoodRequest && (response === undefined || isGood(prism, exchange, response.value));
}

function isGood(prism: IHttpOperation, { response }: Exchange, body: unknown): boolean {
  if (response === undefined) return false;
  const element = responseElement(response.status, response.headers, body);
  return bodyFaults(responseFaults(prism, element)) === 0;
}

function bodyFaults(found: ReturnType<typeof requestFaults>): number {
  return found.filter(({ path = [] }) => path[0] === "body" || path.length === 0).length;
}
