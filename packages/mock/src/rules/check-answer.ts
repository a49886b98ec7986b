import type { Problem } from "@handshake/contract";
import type { IHttpOperation, IHttpOperationResponse } from "@stoplight/types";
import { examplesOf, narrowed, responseFor } from "../api/contents.ts";
import type { Choice } from "../prism/ask.ts";
import type { MockRule } from "./rule.ts";
import type { Path, YamlSource } from "./source.ts";
import { suggestion } from "./suggestion.ts";

/** What a rule's `answer` means in the contract, or what is wrong with it. */
export function checkAnswer(
  operation: IHttpOperation,
  answer: MockRule["answer"],
  source: YamlSource,
  path: Path,
): Choice | Problem {
  const { example, status } = typeof answer === "string" ? { example: answer } : answer;
  const inObject = (key: string): Path => (typeof answer === "string" ? path : [...path, key]);
  if (status !== undefined) {
    const response = responseFor(operation, status);
    const codes = operation.responses.map(({ code }) => code);
    if (response === undefined) {
      const message = `The operation declares no status ${status}.`;
      return source.problem(inObject("status"), message, suggestion("", codes));
    }
    if (example === undefined) return { operation: narrowed(operation, response, status) };
    if (exampleNames(response).includes(example)) {
      return { operation: narrowed(operation, response, status), example };
    }
    const message = `The status ${status} has no example "${example}".`;
    return source.problem(
      inObject("example"),
      message,
      suggestion(example, exampleNames(response)),
    );
  }
  return byName(operation, example ?? "", source, inObject("example"));
}

function byName(
  operation: IHttpOperation,
  example: string,
  source: YamlSource,
  path: Path,
): Choice | Problem {
  const homes = operation.responses.filter((response) => exampleNames(response).includes(example));
  const [home, other] = homes;
  if (home === undefined) {
    const known = [...new Set(operation.responses.flatMap(exampleNames))];
    const message = `The operation has no response example "${example}".`;
    return source.problem(path, message, suggestion(example, known));
  }
  const status = Number(home.code);
  if (other === undefined && Number.isInteger(status)) {
    return { operation: narrowed(operation, home, status), example };
  }
  const codes = homes.map(({ code }) => code).join(", ");
  return source.problem(
    path,
    `The example "${example}" stands under ${codes}: which status is meant?`,
    `Write "answer: { status: …, example: ${example} }".`,
  );
}

function exampleNames(response: IHttpOperationResponse): string[] {
  const names = (response.contents ?? []).flatMap(examplesOf).map(({ name }) => name);
  return [...new Set(names)];
}
