import type { Operation } from "@handshake/runtime";

/** Whether the contract asks for the gateway's headers on this operation. */
export function isSigned({ security = [] }: Operation): boolean {
  return security.some((schemes) => "apimSignature" in schemes);
}
