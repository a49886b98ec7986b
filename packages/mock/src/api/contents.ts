import type {
  IHttpOperation,
  IHttpOperationResponse,
  IMediaTypeContent,
  INodeExample,
  INodeExternalExample,
} from "@stoplight/types";

/** An example whose value is in the contract. */
export interface NamedExample {
  readonly name: string;
  readonly value: unknown;
}

export function requestContents(operation: IHttpOperation): readonly IMediaTypeContent[] {
  return operation.request?.body?.contents ?? [];
}

export function examplesOf({ examples = [] }: IMediaTypeContent): NamedExample[] {
  return examples.filter(hasValue).map(({ key, value }) => ({ name: key, value }));
}

function hasValue(example: INodeExample | INodeExternalExample): example is INodeExample {
  return "value" in example;
}

/** The declared response for a status: itself, its range (`4XX`), or `default`. */
export function responseFor(
  operation: IHttpOperation,
  status: number,
): IHttpOperationResponse | undefined {
  const code = String(status);
  const { responses } = operation;
  return (
    responses.find((response) => response.code === code) ??
    responses.find((response) => response.code.toUpperCase() === `${code[0]}XX`) ??
    responses.find((response) => response.code === "default")
  );
}

/** The operation with one response only, under the given status: Prism can choose no other. */
export function narrowed(
  operation: IHttpOperation,
  response: IHttpOperationResponse,
  status: number,
): IHttpOperation {
  return { ...operation, responses: [{ ...response, code: String(status) }] };
}
