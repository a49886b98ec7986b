import type { ExampleObject, MediaTypeObject, OpenApiDocument } from "@handshake/contract";
import { follow } from "../operations/follow.ts";

/** The named examples of a body. One whose value is elsewhere is nothing that anyone can answer with. */
export function namedExamples(
  document: OpenApiDocument,
  { examples = {} }: MediaTypeObject,
): (readonly [name: string, value: unknown])[] {
  return Object.entries(examples).flatMap(([name, value]) => {
    const example = follow<ExampleObject>(document, value);
    return example !== undefined && "value" in example ? [[name, example.value] as const] : [];
  });
}
