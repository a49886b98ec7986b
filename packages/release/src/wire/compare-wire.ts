import type { OpenApiDocument } from "@handshake/contract";
import type { Finding } from "../change.ts";
import type { Reach } from "../reach.ts";
import { writeDocuments } from "./documents.ts";
import { oasdiff } from "./oasdiff.ts";
import { ownFindings } from "./own-rules.ts";
import { redoclyDiff, redoclyFindings } from "./redocly.ts";

/** What travels: the opinions of both tools, and our own where they have none. */
export async function compareWire(
  base: OpenApiDocument,
  revision: OpenApiDocument,
  reach: Reach,
): Promise<Finding[]> {
  await using files = await writeDocuments(base, revision);
  const [differences, changelog] = await Promise.all([redoclyDiff(files), oasdiff(files)]);
  return [
    ...redoclyFindings(differences),
    ...changelog,
    ...ownFindings(differences, (pointer) => reach.directions(pointer)),
  ];
}
