// Generated from specs/media-type-ranges/openapi.yaml by `pnpm generate`. Do not edit.

// @ts-nocheck The functions are ajv's.
import type { OperationValidators, Validators } from "@handshake/runtime/validate";



const request0: OperationValidators = {};
const operation0: OperationValidators = {};
const request1: OperationValidators = { needsBody: true };
const operation1: OperationValidators = { needsBody: true };

export { request0, operation0 as showPicture, request1, operation1 as setPicture };

/** Of every operation, by the client's method. */
export const validators = {
  showPicture: operation0,
  setPicture: operation1,
} as const satisfies Validators;
