// Generated from specs/path-styles/openapi.yaml by `pnpm generate`. Do not edit.

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
if(data.path !== undefined){
let data0 = data.path;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.ids === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"required",params:{missingProperty: "ids"}}); errors++;
}
if(data0.point === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"required",params:{missingProperty: "point"}}); errors++;
}
if(data0.ids !== undefined){
let data1 = data0.ids;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/path/ids/" + i0,keyword:"type",params:{type: "integer"}}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/path/ids",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data0.point !== undefined){
if(!(validate1(data0.point, {instancePath:instancePath+"/path/point",parentData:data0,parentDataProperty:"point",rootData}))){
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

const s2 = validate3;

function validate3(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined){
let data0 = data.path;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.word === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"required",params:{missingProperty: "word"}}); errors++;
}
if(data0.ids === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"required",params:{missingProperty: "ids"}}); errors++;
}
if(data0.word !== undefined){
if(typeof data0.word !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/path/word",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data0.ids !== undefined){
let data2 = data0.ids;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
(vErrors ??= []).push({instancePath:instancePath+"/path/ids/" + i0,keyword:"type",params:{type: "integer"}}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/path/ids",keyword:"type",params:{type: "array"}}); errors++;
}
}
}
}
}
validate3.errors = vErrors;
return errors === 0;
}

const request0: OperationValidators = { parameters: s1 };
const operation0: OperationValidators = { parameters: s1 };
const request1: OperationValidators = { parameters: s2 };
const operation1: OperationValidators = { parameters: s2 };
const request2: OperationValidators = { parameters: s2 };
const operation2: OperationValidators = { parameters: s2 };

export { request0, operation0 as simple, request1, operation1 as label, request2, operation2 as matrix };

/** Of every operation, by the client's method. */
export const validators = {
  simple: operation0,
  label: operation1,
  matrix: operation2,
} as const satisfies Validators;
