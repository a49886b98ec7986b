import { ARGUMENTS, type DescribedApi, follow, parameterObjects } from "@handshake/codegen";
import { type OpenApiDocument, type RequestBodyObject, pointerTo } from "@handshake/contract";
import { operationName } from "../reach.ts";
import { literal } from "./literal.ts";
import type { Use } from "./program.ts";

/** Calls an operation as its callers may: with all that it declares, and with whatever it took. */
export function callUses(document: OpenApiDocument, site: DescribedApi["sites"][number]): Use[] {
  const { name, method, path, operation } = site;
  const use = {
    operation: operationName(method, path, operation.operationId),
    pointer: pointerTo(site.at),
  };
  const said = call(document, site);
  return [
    { ...use, code: `client.${name};`, does: `Calling \`${name}\`` },
    {
      ...use,
      code: `client.${name}(${said});`,
      does: `Calling \`${name}\` with all its arguments`,
    },
    {
      ...use,
      code: `client.${name}(...given<Parameters<BeforeClient["${name}"]>>());`,
      does: `Calling \`${name}\` as before`,
    },
  ];
}

function call(
  document: OpenApiDocument,
  { item, operation }: DescribedApi["sites"][number],
): string {
  const places = new Map<string, string[]>();
  for (const parameter of parameterObjects(document, item, operation)) {
    if (parameter.in === "querystring") continue;
    const place = ARGUMENTS[parameter.in];
    places.set(place, [...(places.get(place) ?? []), `${JSON.stringify(parameter.name)}: fits`]);
  }
  const parts = [...places].map(([place, entries]) => `${place}: { ${entries.join(", ")} }`);
  const body = follow<RequestBodyObject>(document, operation.requestBody);
  const [media] = Object.values(body?.content ?? {});
  if (media !== undefined) parts.push(`body: ${literal(document, media.schema)}`);
  return parts.length === 0 ? "" : `{ ${parts.join(", ")} }`;
}
