// Generated from specs/every-method/openapi.yaml by `pnpm generate`. Do not edit.

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
const operation0: OperationValidators = { answers: { 200: { "application/json": s0 } } };
const request1: OperationValidators = {};
const operation1: OperationValidators = {};
const request2: OperationValidators = {};
const operation2: OperationValidators = {};
const request3: OperationValidators = {};
const operation3: OperationValidators = {};
const request4: OperationValidators = {};
const operation4: OperationValidators = {};
const request5: OperationValidators = {};
const operation5: OperationValidators = { answers: { 200: { "application/json": s0 } } };
const request6: OperationValidators = {};
const operation6: OperationValidators = {};
const request7: OperationValidators = {};
const operation7: OperationValidators = {};

export { request0, operation0 as getThing, request1, operation1 as putThing, request2, operation2 as postThing, request3, operation3 as deleteThing, request4, operation4 as optionsThing, request5, operation5 as headThing, request6, operation6 as patchThing, request7, operation7 as traceThing };

/** Of every operation, by the client's method. */
export const validators = {
  getThing: operation0,
  putThing: operation1,
  postThing: operation2,
  deleteThing: operation3,
  optionsThing: operation4,
  headThing: operation5,
  patchThing: operation6,
  traceThing: operation7,
} as const satisfies Validators;
