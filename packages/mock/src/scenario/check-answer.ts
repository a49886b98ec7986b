import type { IHttpOperation, IHttpOperationResponse } from "@stoplight/types";
import { examplesOf, narrowed, responseFor } from "../api/contents.ts";
import type { Choice } from "../prism/ask.ts";
import type { AnswerFile } from "./file.ts";
import { type Report, shown } from "./report.ts";
import type { Path } from "./source.ts";
import { suggestion } from "./suggestion.ts";

/** What an answer means in the contract; `undefined` where it means nothing, which the report then tells. */
export function checkAnswer(
  operation: IHttpOperation,
  answer: AnswerFile,
  report: Report,
  path: Path,
): Choice | undefined {
  const { example, status } = typeof answer === "string" ? { example: answer } : answer;
  const inObject = (key: string): Path => (typeof answer === "string" ? path : [...path, key]);
  if (status === undefined) return byName(operation, example ?? "", report, inObject("example"));
  const response = checkStatus(operation, status, report, inObject("status"));
  if (response === undefined) return undefined;
  const choice = { operation: narrowed(operation, response, status) };
  if (example === undefined) return choice;
  const known = exampleNames(response);
  if (known.includes(example)) return { ...choice, example };
  const message = `The status ${status} has no example "${example}".`;
  return report.at(inObject("example"), message, suggestion(example, known));
}

export function checkStatus(
  operation: IHttpOperation,
  status: number,
  report: Report,
  path: Path,
): IHttpOperationResponse | undefined {
  const response = responseFor(operation, status);
  if (response) return response;
  const codes = operation.responses.map(({ code }) => code);
  const message = `${shown(operation)} declares no status ${status}.`;
  return report.at(path, message, suggestion("", codes));
}

function byName(
  operation: IHttpOperation,
  example: string,
  report: Report,
  path: Path,
): Choice | undefined {
  const homes = operation.responses.filter((response) => exampleNames(response).includes(example));
  const [home, other] = homes;
  if (home === undefined) {
    const known = [...new Set(operation.responses.flatMap(exampleNames))];
    const message = `${shown(operation)} has no response example "${example}".`;
    return report.at(path, message, suggestion(example, known));
  }
  const status = Number(home.code);
  if (other === undefined && Number.isInteger(status)) {
    return { operation: narrowed(operation, home, status), example };
  }
  const codes = homes.map(({ code }) => code).join(", ");
  return report.at(
    path,
    `The example "${example}" stands under ${codes}: which status is meant?`,
    `Write "{ status: …, example: ${example} }".`,
  );
}

export function exampleNames(response: IHttpOperationResponse): string[] {
  const names = (response.contents ?? []).flatMap(examplesOf).map(({ name }) => name);
  return [...new Set(names)];
}
