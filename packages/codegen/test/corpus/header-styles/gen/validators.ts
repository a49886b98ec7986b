// Generated from specs/header-styles/openapi.yaml by `pnpm generate`. Do not edit.

// @ts-nocheck The functions are ajv's.
import type { OperationValidators, Validators } from "@handshake/runtime/validate";

const s1 = validate0;

function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.x === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "x"}}); errors++;
}
if(data.y === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "y"}}); errors++;
}
if(data.x !== undefined){
let data0 = data.x;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/x",keyword:"type",params:{type: "integer"}}); errors++;
}
}
if(data.y !== undefined){
let data1 = data.y;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/y",keyword:"type",params:{type: "integer"}}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}}); errors++;
}
validate1.errors = vErrors;
return errors === 0;
}


function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.headers !== undefined){
let data0 = data.headers;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0["x-word"] === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/headers",keyword:"required",params:{missingProperty: "x-word"}}); errors++;
}
if(data0["x-ids"] === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/headers",keyword:"required",params:{missingProperty: "x-ids"}}); errors++;
}
if(data0["x-word"] !== undefined){
if(typeof data0["x-word"] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/headers/x-word",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data0["x-ids"] !== undefined){
let data2 = data0["x-ids"];
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
(vErrors ??= []).push({instancePath:instancePath+"/headers/x-ids/" + i0,keyword:"type",params:{type: "integer"}}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/headers/x-ids",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data0["x-point"] !== undefined){
if(!(validate1(data0["x-point"], {instancePath:instancePath+"/headers/x-point",parentData:data0,parentDataProperty:"x-point",rootData}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
if(data0["x-exploded"] !== undefined){
if(!(validate1(data0["x-exploded"], {instancePath:instancePath+"/headers/x-exploded",parentData:data0,parentDataProperty:"x-exploded",rootData}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
}
}
}
validate0.errors = vErrors;
return errors === 0;
}

const request0: OperationValidators = { parameters: s1 };
const operation0: OperationValidators = { parameters: s1 };

export { request0, operation0 as listThings };

/** Of every operation, by the client's method. */
export const validators = {
  listThings: operation0,
} as const satisfies Validators;
