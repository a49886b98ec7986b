import type { Operation } from "../description.ts";

/** The key of `responses` that declares a status: itself, its class (`4XX`), or `default`. */
export function declaredKey({ responses }: Operation, status: number): string | undefined {
  const text = String(status);
  return [text, `${text[0]}XX`, "default"].find((key) => key in responses);
}

/** `default` means success only where the contract has no 2xx: elsewhere it is the error of all others. */
export function isSuccess({ responses }: Operation, status: number, key: string): boolean {
  const isGood = status >= 200 && status < 300;
  return isGood && (key !== "default" || !Object.keys(responses).some((other) => other[0] === "2"));
}

/** Answers that never have a body (RFC 9110, 6.4.1); the platform's `Response` refuses one for these. */
export function isBodiless(operation: Operation, status: number): boolean {
  return operation.method === "head" || [204, 205, 304].includes(status);
}
