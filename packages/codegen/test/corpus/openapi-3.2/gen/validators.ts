// Generated from specs/openapi-3.2/openapi.yaml by `pnpm generate`. Do not edit.

// @ts-nocheck The functions are ajv's.
import type { OperationValidators, Validators } from "@handshake/runtime/validate";

const s0 = validate0;
const schema0 = {"type":"array","items":{"type":["string","null"]}};

function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if((typeof data0 !== "string") && (data0 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0,keyword:"type",params:{type: schema0.items.type}}); errors++;
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
const operation1: OperationValidators = {};

export { request0, operation0 as listThings, request1, operation1 as listEvents };

/** Of every operation, by the client's method. */
export const validators = {
  listThings: operation0,
  listEvents: operation1,
} as const satisfies Validators;
