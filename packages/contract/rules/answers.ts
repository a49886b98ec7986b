import type { UserContext } from "@redocly/openapi-core";
import { child, entries, isNode, type Node, type Placed } from "./node.ts";

const JSON_MEDIA_TYPE = /^application\/(?:[^;]+\+)?json(?:\s*;|$)/i;

/** The JSON bodies that an operation answers with under a 2xx status: an envelope wraps those. */
export function jsonAnswers(operation: Placed<Node>, ctx: UserContext): Placed<Node>[] {
  const responses = entries(child(operation, "responses", ctx), ctx);
  const successful = responses.filter(([status]) => status.startsWith("2"));
  return successful.flatMap(([, response]) => jsonContent(response, ctx));
}

function jsonContent(response: Placed<unknown>, ctx: UserContext): Placed<Node>[] {
  if (!isPlacedNode(response)) return [];
  const content = entries(child(response, "content", ctx), ctx);
  const json = content.filter(([mediaType]) => JSON_MEDIA_TYPE.test(mediaType));
  return json.map(([, body]) => body).filter(isPlacedNode);
}

export function isPlacedNode(place: Placed<unknown>): place is Placed<Node> {
  return isNode(place.value);
}
