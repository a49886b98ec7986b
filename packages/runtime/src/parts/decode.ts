import { mediaTypeOf } from "../media-type.ts";

const TEXT = /^text\/|^application\/(?:xml|x-www-form-urlencoded)$|\+xml$/;

/** Reads a body that is not JSON: a text, or bytes. */
export function decode(response: Response, contentType: string): Promise<string | Blob> {
  return TEXT.test(mediaTypeOf(contentType)) ? response.text() : response.blob();
}
