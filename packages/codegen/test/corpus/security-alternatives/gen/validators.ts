// Generated from specs/security-alternatives/openapi.yaml by `pnpm generate`. Do not edit.

// @ts-nocheck The functions are ajv's.
import type { OperationValidators, Validators } from "@handshake/runtime/validate";



const request0: OperationValidators = {};
const operation0: OperationValidators = {};
const request1: OperationValidators = {};
const operation1: OperationValidators = {};
const request2: OperationValidators = {};
const operation2: OperationValidators = {};

export { request0, operation0 as listThings, request1, operation1 as showOpen, request2, operation2 as showMaybe };

/** Of every operation, by the client's method. */
export const validators = {
  listThings: operation0,
  showOpen: operation1,
  showMaybe: operation2,
} as const satisfies Validators;
