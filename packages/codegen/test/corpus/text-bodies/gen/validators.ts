// Generated from specs/text-bodies/openapi.yaml by `pnpm generate`. Do not edit.

// @ts-nocheck The functions are ajv's.
import type { OperationValidators, Validators } from "@handshake/runtime/validate";



const request0: OperationValidators = { needsBody: true };
const operation0: OperationValidators = { needsBody: true };
const request1: OperationValidators = { needsBody: true };
const operation1: OperationValidators = { needsBody: true };
const request2: OperationValidators = {};
const operation2: OperationValidators = {};

export { request0, operation0 as setNote, request1, operation1 as postFeed, request2, operation2 as listEvents };

/** Of every operation, by the client's method. */
export const validators = {
  setNote: operation0,
  postFeed: operation1,
  listEvents: operation2,
} as const satisfies Validators;
