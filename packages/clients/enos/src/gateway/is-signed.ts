import type { Operation } from "@handshake/runtime";
import type { api } from "../../gen/operations.ts";

const signatureScheme: keyof (typeof api)["securitySchemes"] = "apimSignature";

/** Whether the contract asks for the gateway's headers on this operation. */
export function isSigned(operation: Operation): boolean {
  return operation.security?.some((names) => names.includes(signatureScheme)) ?? false;
}
