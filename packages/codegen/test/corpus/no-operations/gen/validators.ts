// Generated from specs/no-operations/openapi.yaml by `pnpm generate`. Do not edit.

// @ts-nocheck The functions are ajv's.
import type { OperationValidators, Validators } from "@handshake/runtime/validate";




export {  };

/** Of every operation, by the client's method. */
export const validators = {
} as const satisfies Validators;
