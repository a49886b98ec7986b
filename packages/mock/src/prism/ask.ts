import type { IHttpOperationConfig, IHttpRequest, IHttpResponse } from "@stoplight/prism-http";
import type { IHttpOperation } from "@stoplight/types";
import { answerable } from "./answerable.ts";
import { PRISM, STATIC } from "./components.ts";
import { type Left, type Right, right } from "./either.ts";
import type { Diagnostic } from "./violations.ts";

/** What Prism answers: an answer of the contract, or an error of its own. */
export type PrismAnswer = Right<Output> | Left<Error>;

export interface Output {
  readonly output: {
    readonly statusCode: number;
    readonly headers?: Readonly<Record<string, unknown>>;
    readonly body?: unknown;
  };
  readonly validations: {
    readonly input: readonly Diagnostic[];
    readonly output: readonly Diagnostic[];
  };
}

/** An answer that a scenario chose: an operation narrowed to one response, and the name of an example in it. */
export interface Choice {
  readonly operation: IHttpOperation;
  readonly example?: string;
}

/** What the request prefers, and what was chosen for it. A choice counts only for a request without a fault. */
type Preferences = Partial<IHttpOperationConfig> & { readonly choice?: Choice | undefined };

const LOGGER = PRISM.logger.child({ name: "MOCK" });

/** All that Prism finds wrong with a request. */
export function validate(operation: IHttpOperation, element: IHttpRequest): readonly Diagnostic[] {
  const resource = isFalsyBody(element) ? withOptionalBody(operation) : operation;
  return [
    PRISM.validateSecurity({ resource, element }),
    PRISM.validateInput({ resource, element }),
  ].flatMap((result) => ("left" in result ? result.left : []));
}

/** `0`, `false` or `""` in JSON: Prism takes it for no body where one is required, and else holds it against its schema. */
function isFalsyBody({ body, headers = {} }: IHttpRequest): boolean {
  return body === 0 || body === false || (body === "" && headers["content-length"] !== "0");
}

function withOptionalBody(operation: IHttpOperation): IHttpOperation {
  const { request } = operation;
  if (request?.body === undefined) return operation;
  return { ...operation, request: { ...request, body: { ...request.body, required: false } } };
}

/**
 * Lets Prism answer as this operation.
 *
 * @param faults what is wrong with the request; Prism then answers with one of the operation's failures.
 */
export function ask(
  operation: IHttpOperation,
  request: IHttpRequest,
  faults: readonly Diagnostic[],
  preferences: Preferences = {},
): PrismAnswer {
  const { resource, config } = chosen(operation, faults, preferences);
  const input = { data: request, validations: [...faults] };
  const answer = PRISM.mock({ resource: answerable(resource), input, config })(LOGGER);
  if ("left" in answer) return answer;
  const output = answer.right;
  const checked = PRISM.validateOutput({ resource: operation, element: output });
  const faultsOfAnswer = "left" in checked ? checked.left : [];
  return right({ output, validations: { input: faults, output: faultsOfAnswer } });
}

function chosen(
  operation: IHttpOperation,
  faults: readonly Diagnostic[],
  { choice, ...preferences }: Preferences,
): { readonly resource: IHttpOperation; readonly config: IHttpOperationConfig } {
  // Prism writes into its configuration.
  const config = { ...STATIC, ...preferences };
  if (choice === undefined || faults.length > 0) return { resource: operation, config };
  const exampleKey = choice.example === undefined ? {} : { exampleKey: choice.example };
  return { resource: choice.operation, config: { ...config, ...exampleKey } };
}

/** Whether an answer is what the operation declares. */
export function isDeclaredAnswer(operation: IHttpOperation, element: IHttpResponse): boolean {
  return "right" in PRISM.validateOutput({ resource: operation, element });
}
