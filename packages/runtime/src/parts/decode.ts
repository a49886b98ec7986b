import { mediaTypeOf } from "../media-type.ts";

const TEXT = /^text\/|^application\/(?:xml|x-www-form-urlencoded)$|\+xml$/;

/** Reads a body that is not JSON: a text, or bytes. */
export function decode(response: Response, mediaType: string): Promise<string | Blob> {
  return TEXT.test(mediaTypeOf(mediaType)) ? response.text() : response.blob();
}
