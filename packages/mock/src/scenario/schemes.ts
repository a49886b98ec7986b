import type { IHttpOperation } from "@stoplight/types";
import type { OperationIndex } from "./operation-index.ts";

/** The security schemes that an operation asks for, in whatever combination. */
export function schemesOf(operation: IHttpOperation) {
  return (operation.security ?? []).flat();
}

export function asksFor(operation: IHttpOperation, scheme: string | undefined): boolean {
  return schemesOf(operation).some(({ key }) => key === scheme);
}

/** Whether any operation asks for a scheme. */
export function isAskedFor(scheme: string, index: OperationIndex): boolean {
  const operations = index.names().map((name) => index.get(name));
  return operations.some((each) => each !== undefined && asksFor(each, scheme));
}
