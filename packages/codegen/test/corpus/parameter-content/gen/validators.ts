// Generated from specs/parameter-content/openapi.yaml by `pnpm generate`. Do not edit.

// @ts-nocheck The functions are ajv's.
import type { OperationValidators, Validators } from "@handshake/runtime/validate";

const s0 = validate0;

function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.query !== undefined){
let data0 = data.query;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.filter === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/query",keyword:"required",params:{missingProperty: "filter"}}); errors++;
}
if(data0.filter !== undefined){
let data1 = data0.filter;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.all === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/query/filter",keyword:"required",params:{missingProperty: "all"}}); errors++;
}
if(data1.all !== undefined){
let data2 = data1.all;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(typeof data2[i0] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/query/filter/all/" + i0,keyword:"type",params:{type: "string"}}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/query/filter/all",keyword:"type",params:{type: "array"}}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/query/filter",keyword:"type",params:{type: "object"}}); errors++;
}
}
}
}
}
validate0.errors = vErrors;
return errors === 0;
}

const request0: OperationValidators = { parameters: s0 };
const operation0: OperationValidators = { parameters: s0 };

export { request0, operation0 as search };

/** Of every operation, by the client's method. */
export const validators = {
  search: operation0,
} as const satisfies Validators;
