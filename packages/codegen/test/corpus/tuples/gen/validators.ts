// Generated from specs/tuples/openapi.yaml by `pnpm generate`. Do not edit.

// @ts-nocheck The functions are ajv's.
import type { OperationValidators, Validators } from "@handshake/runtime/validate";

const s0 = validate0;

function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length < 2){
(vErrors ??= []).push({instancePath,keyword:"minItems",params:{limit: 2}}); errors++;
}
const len0 = data.length;
if(len0 > 0){
if(!(typeof data[0] == "number")){
(vErrors ??= []).push({instancePath:instancePath+"/0",keyword:"type",params:{type: "number"}}); errors++;
}
}
if(len0 > 1){
if(typeof data[1] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/1",keyword:"type",params:{type: "string"}}); errors++;
}
}
const len1 = data.length;
if(!(len1 <= 2)){
(vErrors ??= []).push({instancePath,keyword:"items",params:{limit: 2}}); errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}}); errors++;
}
validate0.errors = vErrors;
return errors === 0;
}

const s1 = validate1;

function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 3){
(vErrors ??= []).push({instancePath,keyword:"maxItems",params:{limit: 3}}); errors++;
}
if(data.length < 1){
(vErrors ??= []).push({instancePath,keyword:"minItems",params:{limit: 1}}); errors++;
}
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
validate1.errors = vErrors;
return errors === 0;
}

const request0: OperationValidators = { needsBody: true, body: { "application/json": s0 } };
const operation0: OperationValidators = { needsBody: true, body: { "application/json": s0 }, answers: { 200: { "application/json": s1 } } };

export { request0, operation0 as setPoint };

/** Of every operation, by the client's method. */
export const validators = {
  setPoint: operation0,
} as const satisfies Validators;
