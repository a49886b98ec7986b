import type {
  ExampleObject,
  MediaTypeObject,
  OpenApiDocument,
  ParameterObject,
  ResponseObject,
} from "@handshake/contract";
import type { ExampleAnswer } from "@handshake/runtime/msw";
import { namedExamples } from "../examples/named-examples.ts";
import { sample } from "../examples/sample.ts";
import type { DescribedApi } from "../operations/describe-api.ts";
import type { Site } from "../operations/describe-operation.ts";
import { follow } from "../operations/follow.ts";
import { responseEntries } from "../operations/responses.ts";
import { literal } from "../print.ts";

/** `gen/answers.ts` without its banner: the examples of every operation's answers. */
export function printAnswers(document: OpenApiDocument, { sites }: DescribedApi): string {
  const answers = sites.map((site) => [site.name, answersOf(document, site)] as const);
  return `import type { Answers } from "@handshake/runtime/msw";

/** By the client's method; the first is the usual success. */
export const answers: Answers = ${literal(Object.fromEntries(answers))};
`;
}

/** Every example that has a value; the first is the first of the lowest success, made up where it has none. */
function answersOf(document: OpenApiDocument, { operation }: Site): ExampleAnswer[] {
  const declared = responseEntries(operation).flatMap(([key, value]) => {
    const response = follow<ResponseObject>(document, value);
    return response ? [{ key, response, status: statusOf(key) }] : [];
  });
  const hasSuccess = declared.some(({ status }) => isGood(status));
  const all = declared.map(({ key, response, status }) => {
    // `default` is the success where no other is declared.
    const own = key === "default" && !hasSuccess ? 200 : status;
    return { status: own, answers: examplesOf(document, response, own), response };
  });
  const [first] = all.filter(({ status }) => isGood(status)).sort((a, b) => a.status - b.status);
  const usual = first?.answers[0] ?? (first && madeUp(document, first.response, first.status));
  const named = all.flatMap(({ answers }) => answers).filter((answer) => answer !== usual);
  return usual === undefined ? named : [usual, ...named];
}

/** `4XX` stands for its first; `default` for what nobody expected. */
function statusOf(key: string): number {
  return key === "default" ? 500 : Number(key.replace("XX", "00"));
}

function isGood(status: number): boolean {
  return status >= 200 && status < 300;
}

function examplesOf(
  document: OpenApiDocument,
  response: ResponseObject,
  status: number,
): ExampleAnswer[] {
  const headers = headersOf(document, response);
  return Object.entries(response.content ?? {}).flatMap(([mediaType, content]) =>
    namedExamples(document, content).map(([name, body]) => {
      return { name, status, mediaType, ...headers, body };
    }),
  );
}

function madeUp(
  document: OpenApiDocument,
  response: ResponseObject,
  status: number,
): ExampleAnswer {
  const headers = headersOf(document, response);
  const [content] = Object.entries<MediaTypeObject>(response.content ?? {});
  if (content === undefined) return { status, ...headers };
  const [mediaType, { example, schema }] = content;
  const body = example ?? sample(document, schema);
  return { status, mediaType, ...headers, ...(body !== undefined && { body }) };
}

/** The headers that the contract has an example for, or a schema simple enough to make one. */
function headersOf(
  document: OpenApiDocument,
  { headers = {} }: ResponseObject,
): { headers?: Record<string, string> } {
  const entries = Object.entries(headers).flatMap(([name, value]) => {
    const header = follow<ParameterObject>(document, value as ParameterObject);
    const [first] = Object.values(header?.examples ?? {});
    const given = header?.example ?? follow<ExampleObject>(document, first)?.value;
    const text: unknown = given ?? sample(document, header?.schema);
    return ["string", "number", "boolean"].includes(typeof text) ? [[name, String(text)]] : [];
  });
  return entries.length === 0 ? {} : { headers: Object.fromEntries(entries) };
}
