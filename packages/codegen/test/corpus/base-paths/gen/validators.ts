// Generated from specs/base-paths/openapi.yaml by `pnpm generate`. Do not edit.

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
const request1: OperationValidators = {};
const operation1: OperationValidators = { answers: { 200: { "application/json": s0 } } };
const request2: OperationValidators = {};
const operation2: OperationValidators = {};
const request3: OperationValidators = {};
const operation3: OperationValidators = {};

export { request0, operation0 as listThings, request1, operation1 as listFiles, request2, operation2 as addFile, request3, operation3 as health };

/** Of every operation, by the client's method. */
export const validators = {
  listThings: operation0,
  listFiles: operation1,
  addFile: operation2,
  health: operation3,
} as const satisfies Validators;
