// Generated from specs/any-values/openapi.yaml by `pnpm generate`. Do not edit.

// @ts-nocheck The functions are ajv's.
import type { OperationValidators, Validators } from "@handshake/runtime/validate";

const s0 = validate0;

function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
validate0.errors = null;
return true;
}

const s1 = validate1;

function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
validate1.errors = null;
return true;
}

const s2 = validate2;

function validate2(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.never !== undefined){
(vErrors ??= []).push({instancePath:instancePath+"/never",keyword:"false schema",params:{}}); errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}}); errors++;
}
validate2.errors = vErrors;
return errors === 0;
}

const request0: OperationValidators = { needsBody: true, body: { "application/json": s0 } };
const operation0: OperationValidators = { needsBody: true, body: { "application/json": s0 }, answers: { 200: { "application/json": s1 } } };
const request1: OperationValidators = { needsBody: true, body: { "application/json": s2 } };
const operation1: OperationValidators = { needsBody: true, body: { "application/json": s2 } };

export { request0, operation0 as setValue, request1, operation1 as setBag };

/** Of every operation, by the client's method. */
export const validators = {
  setValue: operation0,
  setBag: operation1,
} as const satisfies Validators;
