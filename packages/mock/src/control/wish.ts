import type { IHttpOperationResponse } from "@stoplight/types";
import type { ApiOperation } from "../api/api.ts";
import { examplesOf, responseFor } from "../api/contents.ts";
import { suggestion } from "../scenario/suggestion.ts";
import type { Pin } from "../session/pins.ts";
import type { Answer } from "./examples.ts";
import { ChoiceError } from "./choice-error.ts";

/**
 * What an answer means in the contract: its status, and the name of an example.
 *
 * @throws {ChoiceError} for a status or an example that the operation does not declare.
 */
export function wishOf(operation: ApiOperation, answer: Answer<string>): Omit<Pin, "times"> {
  if (typeof answer === "string") return { status: statusOf(operation, answer), example: answer };
  const { status, example } = answer;
  const response = responseFor(operation.prism, status);
  const codes = operation.prism.responses.map(({ code }) => code);
  if (response === undefined) {
    const message = `${operation.name} declares no status ${status}.`;
    throw new ChoiceError(`${message} ${suggestion("", codes)}`);
  }
  if (example === undefined) return { status };
  const known = exampleNames(response);
  if (known.includes(example)) return { status, example };
  const message = `The status ${status} of ${operation.name} has no example "${example}".`;
  throw new ChoiceError(`${message} ${suggestion(example, known)}`);
}

function statusOf({ name, prism }: ApiOperation, example: string): number {
  const homes = prism.responses.filter((response) => exampleNames(response).includes(example));
  const [home, other] = homes;
  if (home === undefined) {
    const known = [...new Set(prism.responses.flatMap(exampleNames))];
    throw new ChoiceError(`${name} has no example "${example}". ${suggestion(example, known)}`);
  }
  const status = Number(home.code);
  if (other === undefined && Number.isInteger(status)) return status;
  const codes = homes.map(({ code }) => code).join(" and ");
  throw new ChoiceError(
    `The example "${example}" of ${name} stands under ${codes}. Say which status: { status: …, example: "${example}" }.`,
  );
}

function exampleNames({ contents = [] }: IHttpOperationResponse): string[] {
  return [...new Set(contents.flatMap(examplesOf).map(({ name }) => name))];
}
