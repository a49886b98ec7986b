import type { MediaTypeObject, OpenApiDocument, ResponseObject } from "@handshake/contract";
import { namedExamples } from "../examples/named-examples.ts";
import type { DescribedApi } from "../operations/describe-api.ts";
import { follow, isObject } from "../operations/follow.ts";

/** The statuses that each code came with, in the contract's own examples: `31429` → `["200"]`. */
export type Statuses = ReadonlyMap<string, readonly string[]>;

/** Of one envelope. Only examples tell: a schema has every code in one place, whatever the status. */
export function statusesOf(
  document: OpenApiDocument,
  { envelopes, sites }: DescribedApi,
  envelope: string,
): Statuses {
  const property = envelopes[envelope]?.code;
  const found = new Map<string, Set<string>>();
  for (const { operation, envelope: own } of sites) {
    if (property === undefined || own !== envelope) continue;
    for (const [status, response] of Object.entries(operation.responses ?? {})) {
      for (const value of exampleValues(document, response)) {
        if (!isObject(value) || !Object.hasOwn(value, property)) continue;
        const code = String(value[property]);
        found.set(code, (found.get(code) ?? new Set()).add(status));
      }
    }
  }
  return new Map([...found].map(([code, all]) => [code, [...all].sort()]));
}

function exampleValues(document: OpenApiDocument, value: unknown): unknown[] {
  const response = isObject(value) ? follow<ResponseObject>(document, value) : undefined;
  return Object.values<MediaTypeObject>(response?.content ?? {}).flatMap((content) => [
    content.example,
    ...namedExamples(document, content).map(([, named]) => named),
  ]);
}
