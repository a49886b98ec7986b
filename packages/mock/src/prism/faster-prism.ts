import "./faster-libraries.ts";
import mediaTypes from "@stoplight/prism-http/dist/validator/utils/wildcardMediaTypeMatch.js";
import headers from "@stoplight/prism-http/dist/validator/validators/headers.js";
import { remembering } from "../remembering.ts";

/*
 * Lets two functions of Prism's remember what they found out. Both are asked about the same few media
 * types with every request, and take them apart each time.
 */

const { wildcardMediaTypeMatch } = mediaTypes;
const inRange = remembering((range) =>
  remembering((mediaType) => wildcardMediaTypeMatch(mediaType, range)),
);

Object.assign(mediaTypes, {
  wildcardMediaTypeMatch: (mediaType: string, range: string) => inRange(range)(mediaType),
});
Object.assign(headers, { parseMIMEHeader: remembering(headers.parseMIMEHeader) });
