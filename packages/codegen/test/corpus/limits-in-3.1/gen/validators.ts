// Generated from specs/limits-in-3.1/openapi.yaml by `pnpm generate`. Do not edit.

// @ts-nocheck The functions are ajv's.
import type { OperationValidators, Validators } from "@handshake/runtime/validate";

const s0 = validate0;

function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
(vErrors ??= []).push({instancePath,keyword:"minProperties",params:{limit: 1}}); errors++;
}
if(data.ratio !== undefined){
let data0 = data.ratio;
if(typeof data0 == "number"){
if(data0 >= 1 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/ratio",keyword:"exclusiveMaximum",params:{comparison: "<", limit: 1}}); errors++;
}
if(data0 <= 0 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/ratio",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}}); errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/ratio",keyword:"type",params:{type: "number"}}); errors++;
}
}
if(data.words !== undefined){
let data1 = data.words;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(typeof data1[i0] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/words/" + i0,keyword:"type",params:{type: "string"}}); errors++;
}
}
const _errs7 = errors;
const len1 = data1.length;
for(let i1=0; i1<len1; i1++){
const _errs8 = errors;
if("a" !== data1[i1]){
(vErrors ??= []).push({instancePath:instancePath+"/words/" + i1,keyword:"const",params:{allowedValue: "a"}}); errors++;
}
var valid3 = _errs8 === errors;
if(valid3){
break;
}
}
if(!valid3){
(vErrors ??= []).push({instancePath:instancePath+"/words",keyword:"contains",params:{minContains: 1}}); errors++;
}
else {
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
}
let i2 = data1.length;
let j0;
if(i2 > 1){
const indices0 = {};
for(;i2--;){
let item0 = data1[i2];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
(vErrors ??= []).push({instancePath:instancePath+"/words",keyword:"uniqueItems",params:{i: i2, j: j0}}); errors++;
break;
}
indices0[item0] = i2;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/words",keyword:"type",params:{type: "array"}}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}}); errors++;
}
validate0.errors = vErrors;
return errors === 0;
}

const request0: OperationValidators = { needsBody: true, body: { "application/json": s0 } };
const operation0: OperationValidators = { needsBody: true, body: { "application/json": s0 } };

export { request0, operation0 as addThing };

/** Of every operation, by the client's method. */
export const validators = {
  addThing: operation0,
} as const satisfies Validators;
