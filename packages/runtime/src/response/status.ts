import type { Operation } from "../description.ts";

/** The key of `responses` that declares a status: itself, its class (`4XX`), or `default`. */
export function declaredKey(operation: Operation, status: number): string | undefined {
  const classKey = `${Math.floor(status / 100)}XX`;
  return [String(status), classKey, "default"].find((key) => key in operation.responses);
}

/** `default` means success only where the contract has no 2xx: elsewhere it is the error of all others. */
export function isSuccess(operation: Operation, status: number, key: string): boolean {
  if (status < 200 || status > 299) return false;
  return (
    key !== "default" || !Object.keys(operation.responses).some((other) => other.startsWith("2"))
  );
}

/** Answers that never have a body (RFC 9110, 6.4.1). */
export function isBodiless(operation: Operation, status: number): boolean {
  return operation.method === "head" || status === 204 || status === 205 || status === 304;
}
