import { follow } from "@handshake/codegen";
import type { ExampleObject, OpenApiDocument, ResponseObject } from "@handshake/contract";
import type { Site } from "./site.ts";

/** A named example of an answer, as the reference shows it. */
export interface NamedAnswer {
  /** `"200"`, `"4XX"`, `"default"`. */
  readonly status: string;
  readonly name: string;
  readonly mediaType: string;
  readonly summary: string | undefined;
  readonly description: string | undefined;
  readonly value: unknown;
}

/** Every named example of an operation's answers, in the contract's order. */
export function answersOf(document: OpenApiDocument, { operation }: Site): NamedAnswer[] {
  return Object.entries(operation.responses ?? {}).flatMap(([status, declared]) => {
    const response = follow<ResponseObject>(document, declared);
    return Object.entries(response?.content ?? {}).flatMap(([mediaType, { examples = {} }]) =>
      Object.entries(examples).flatMap(([name, one]) => {
        const example = follow<ExampleObject>(document, one);
        if (example === undefined || !("value" in example)) return [];
        const { summary, description, value } = example;
        return [{ status, name, mediaType, summary, description, value }];
      }),
    );
  });
}
