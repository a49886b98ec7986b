import type { IHttpRequest } from "@stoplight/prism-http";
import type { IHttpOperation, IHttpOperationResponse } from "@stoplight/types";
import type { ApiOperation } from "../api/api.ts";
import { narrowed, responseFor } from "../api/contents.ts";
import { mediaTypeOf } from "../body/media-type.ts";
import { type Answer, problemAnswer } from "../host/answer.ts";
import { PROBLEM_JSON, type ProblemDocument } from "../problems.ts";
import { ask, isDeclaredAnswer, type Output, type PrismAnswer } from "./ask.ts";
import { toAnswer } from "./response.ts";
import { faultOf, VIOLATIONS, violationsHeader } from "./violations.ts";

/**
 * Answers a fault that the host found: with the contract's own response for that status where the
 * operation declares one, else with the problem document. Either way `sl-violations` says it too.
 */
export function refusal(
  { prism: operation, messageProperty }: ApiOperation,
  request: IHttpRequest,
  code: string | number,
  problem: ProblemDocument,
): { answer: Answer; prism?: PrismAnswer } {
  const { status, detail } = problem;
  const fault = faultOf(code, detail);
  const response = declared(operation, status);
  if (response) {
    // 400 is one of the statuses that Prism looks for when a request is not valid.
    const narrow = narrowed(operation, response, 400);
    const prism = ask(narrow, request, [fault]);
    if ("right" in prism) {
      const spoken = { ...prism, right: explain(narrow, prism.right, detail, messageProperty) };
      return { answer: { ...toAnswer(spoken), status }, prism };
    }
  }
  const header = [VIOLATIONS, violationsHeader([fault], []) ?? ""] as const;
  return { answer: problemAnswer(problem, [header]) };
}

function declared(operation: IHttpOperation, status: number): IHttpOperationResponse | undefined {
  const response = responseFor(operation, status);
  // A contract with nothing but a default describes its success with it.
  return response?.code === "default" && operation.responses.length === 1 ? undefined : response;
}

/** Puts the sentence where the contract has words for a person, if the body stays valid with it. */
function explain(
  operation: IHttpOperation,
  answer: Output,
  sentence: string,
  messageProperty: string | undefined,
): Output {
  const { body, headers = {} } = answer.output;
  const type = Object.entries(headers).find(([name]) => name.toLowerCase() === "content-type");
  const isProblem = mediaTypeOf(String(type?.[1] ?? "")) === PROBLEM_JSON;
  const property = isProblem ? "detail" : messageProperty;
  if (property === undefined || typeof Reflect.get(Object(body), property) !== "string") {
    return answer;
  }
  const output = { ...answer.output, body: { ...Object(body), [property]: sentence } };
  const element = { ...output, headers: { ...headers } as Record<string, string> };
  return isDeclaredAnswer(operation, element) ? { ...answer, output } : answer;
}
