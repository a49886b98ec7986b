// Generated from specs/get-with-body/openapi.yaml by `pnpm generate`. Do not edit.

// @ts-nocheck The functions are ajv's.
import type { OperationValidators, Validators } from "@handshake/runtime/validate";

const s0 = validate0;

function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(typeof data[i0] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0,keyword:"type",params:{type: "string"}}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}}); errors++;
}
validate0.errors = vErrors;
return errors === 0;
}

const request0: OperationValidators = {};
const operation0: OperationValidators = { answers: { 200: { "application/json": s0 } } };
const request1: OperationValidators = { needsBody: true, body: { "application/json": s0 } };
const operation1: OperationValidators = { needsBody: true, body: { "application/json": s0 } };
const request2: OperationValidators = {};
const operation2: OperationValidators = {};

export { request0, operation0 as search, request1, operation1 as forget, request2, operation2 as count };

/** Of every operation, by the client's method. */
export const validators = {
  search: operation0,
  forget: operation1,
  count: operation2,
} as const satisfies Validators;
