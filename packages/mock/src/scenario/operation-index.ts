import type { IHttpOperation } from "@stoplight/types";

/** The operations of a contract by name. One is prepared when it is first asked for. */
export interface OperationIndex {
  /** The operationId of each, or its method and path where it has none. */
  names(): readonly string[];
  /** By operationId, or by method and path as in `POST /login`. */
  get(name: string): IHttpOperation | undefined;
  /** The codes of its declared responses, with ranges and `default`. */
  responseCodes(name: string): readonly string[];
}

export function nameOf(operation: IHttpOperation): string {
  return operation.iid ?? placeOf(operation);
}

function placeOf({ method, path }: IHttpOperation): string {
  return `${method.toUpperCase()} ${path}`;
}
