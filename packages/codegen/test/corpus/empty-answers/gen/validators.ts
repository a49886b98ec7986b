// Generated from specs/empty-answers/openapi.yaml by `pnpm generate`. Do not edit.

// @ts-nocheck The functions are ajv's.
import type { OperationValidators, Validators } from "@handshake/runtime/validate";

const s0 = validate0;

function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}}); errors++;
}
validate0.errors = vErrors;
return errors === 0;
}

const request0: OperationValidators = {};
const operation0: OperationValidators = {};
const request1: OperationValidators = {};
const operation1: OperationValidators = {};
const request2: OperationValidators = {};
const operation2: OperationValidators = { answers: { 204: { "application/json": s0 } } };
const request3: OperationValidators = {};
const operation3: OperationValidators = {};

export { request0, operation0 as listThings, request1, operation1 as setThings, request2, operation2 as addThing, request3, operation3 as removeThings };

/** Of every operation, by the client's method. */
export const validators = {
  listThings: operation0,
  setThings: operation1,
  addThing: operation2,
  removeThings: operation3,
} as const satisfies Validators;
