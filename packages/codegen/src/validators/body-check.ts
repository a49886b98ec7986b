import type { OpenApiDocument } from "@handshake/contract";
import type { DescribedApi } from "../operations/describe-api.ts";
import { isJson } from "../operations/media-type.ts";
import { checker } from "./compile.ts";
import { planValidators } from "./plan.ts";
import { SchemaSet } from "./schema-set.ts";

/** Whether a method's schema has nothing against a body, in the media type that it sends unless told otherwise. */
export type BodyCheck = (method: string, body: unknown) => boolean;

export async function bodyCheck(
  document: OpenApiDocument,
  described: DescribedApi,
): Promise<BodyCheck> {
  const set = new SchemaSet(document);
  const plans = planValidators(document, described, set);
  const check = await checker(set);
  return (method, body) => {
    const [mediaType = ""] = described.api.operations[method]?.body ?? [];
    const id = plans[method]?.body?.[mediaType];
    return id === undefined || !isJson(mediaType) || check(id, body);
  };
}
