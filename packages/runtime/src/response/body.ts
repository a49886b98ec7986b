import { covers, isJson, isText, mediaTypeOf } from "../media-type.ts";

/** A body, decoded by its media type; or what is wrong with it. */
export type DecodedBody =
  | { readonly ok: true; readonly value: unknown; readonly json: boolean }
  | { readonly ok: false; readonly problem: "empty" | "not JSON"; readonly text: string };

/**
 * The media type to decode by, of those declared; `undefined` when another came. A service that sends
 * no `content-type` is taken to mean the contract's first.
 */
export function matchMediaType(
  declared: readonly string[],
  response: Response,
): string | undefined {
  const actual = mediaTypeOf(response.headers.get("content-type"));
  if (actual === "") return declared[0];
  return declared.some((range) => covers(range, actual)) ? actual : undefined;
}

function parseJson(text: string): DecodedBody {
  if (text.trim() === "") return { ok: false, problem: "empty", text };
  try {
    const value: unknown = JSON.parse(text);
    return { ok: true, value, json: true };
  } catch {
    return { ok: false, problem: "not JSON", text };
  }
}

export async function decodeBody(response: Response, mediaType: string): Promise<DecodedBody> {
  if (isJson(mediaType)) return parseJson(await response.text());
  const value = isText(mediaType) ? await response.text() : await response.blob();
  return { ok: true, value, json: false };
}
