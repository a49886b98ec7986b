import type { MediaTypeObject, OpenApiDocument, ResponseObject } from "@handshake/contract";
import type { DescribedApi } from "../operations/describe-api.ts";
import { follow, isObject } from "../operations/follow.ts";
import { operationComment } from "../operations/print-operations.ts";
import { propertyName, WIDTH } from "../print.ts";
import { namedExamples } from "./named-examples.ts";

/** `gen/examples.ts`: types only, for tests that choose an answer of the mock by its name. */
export function printExamples(document: OpenApiDocument, { sites }: DescribedApi): string {
  const members = sites.map((site) => {
    const { operationId = site.name, responses } = site.operation;
    const member = unionOf(propertyName(operationId), exampleNames(document, responses));
    const comment = operationComment(site);
    return comment === undefined ? `  ${member}\n` : `  ${comment}\n  ${member}\n`;
  });
  return `/** The names of each operation's response examples, by operationId. */
export interface Examples {
${members.join("")}}
`;
}

/** A member whose type is one of these texts, on several lines where it would be long. */
function unionOf(key: string, names: readonly string[]): string {
  const texts = names.map((name) => JSON.stringify(name));
  const line = `${key}: ${texts.join(" | ") || "never"};`;
  if (line.length + 2 <= WIDTH) return line;
  return `${key}:${texts.map((text) => `\n    | ${text}`).join("")};`;
}

/** In the contract's order, each once: the same name may stand under several statuses. */
function exampleNames(
  document: OpenApiDocument,
  responses: Readonly<Record<string, unknown>> = {},
): string[] {
  const names = Object.entries(responses)
    .filter(([status]) => !status.startsWith("x-"))
    .flatMap(([, value]) => contentsOf(document, value))
    .flatMap((content) => namedExamples(document, content))
    .map(([name]) => name);
  return [...new Set(names)];
}

function contentsOf(document: OpenApiDocument, value: unknown): MediaTypeObject[] {
  if (!isObject(value)) return [];
  return Object.values(follow<ResponseObject>(document, value)?.content ?? {});
}
