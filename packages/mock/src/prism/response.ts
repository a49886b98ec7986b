import { validateHeaderValue } from "node:http";
import { ProblemJsonError } from "@stoplight/prism-http";
import { serialize } from "@stoplight/prism-http-server/dist/serialize.js";
import type { Answer } from "../host/answer.ts";
import { problemAnswer } from "../host/answer.ts";
import type { Output, PrismAnswer } from "./ask.ts";
import { VIOLATIONS, violationsHeader } from "./violations.ts";

/** Prism's answer as HTTP, the way Prism's own server does it. */
export function toAnswer(answer: PrismAnswer): Answer {
  if ("left" in answer) return errorAnswer(answer.left);
  try {
    return contractAnswer(answer.right);
  } catch (error) {
    // An example that its media type or header cannot carry, such as an object in text/plain.
    return errorAnswer(error instanceof Error ? error : new Error(String(error)));
  }
}

function contractAnswer({ output, validations }: Output): Answer {
  const headers = Object.entries(output.headers ?? {}).map(
    ([name, value]) => [name, Array.isArray(value) ? value.map(String) : String(value)] as const,
  );
  const violations = violationsHeader(validations.input, validations.output);
  for (const [name, value] of headers)
    [value].flat().map((each) => validateHeaderValue(name, each));
  const type = headers.find(([name]) => name.toLowerCase() === "content-type")?.[1];
  const body: unknown = serialize(output.body, String(type ?? "") || undefined);
  return {
    status: output.statusCode,
    headers: [...(violations === undefined ? [] : [[VIOLATIONS, violations] as const]), ...headers],
    ...(body === undefined ? {} : { body: String(body) }),
  };
}

function errorAnswer(error: Error): Answer {
  const document = ProblemJsonError.toProblemJson(error);
  const extra = error instanceof ProblemJsonError ? error.additional?.["headers"] : undefined;
  return problemAnswer(
    document,
    Object.entries(extra ?? {}).map(([name, value]) => [name, String(value)]),
  );
}
