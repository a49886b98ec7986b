// Generated from specs/nameless-operations/openapi.yaml by `pnpm generate`. Do not edit.

// @ts-nocheck The functions are ajv's.
import type { OperationValidators, Validators } from "@handshake/runtime/validate";

const s1 = validate0;

function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined){
let data0 = data.path;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.bookId === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"required",params:{missingProperty: "bookId"}}); errors++;
}
if(data0.bookId !== undefined){
let data1 = data0.bookId;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/path/bookId",keyword:"type",params:{type: "integer"}}); errors++;
}
}
}
}
}
validate0.errors = vErrors;
return errors === 0;
}

const s0 = validate1;

function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate1.errors = vErrors;
return errors === 0;
}

const s2 = validate2;

function validate2(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined){
let data0 = data.path;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0["book-id"] === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"required",params:{missingProperty: "book-id"}}); errors++;
}
if(data0.n === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"required",params:{missingProperty: "n"}}); errors++;
}
if(data0["book-id"] !== undefined){
let data1 = data0["book-id"];
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/path/book-id",keyword:"type",params:{type: "integer"}}); errors++;
}
}
if(data0.n !== undefined){
let data2 = data0.n;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/path/n",keyword:"type",params:{type: "integer"}}); errors++;
}
}
}
}
}
validate2.errors = vErrors;
return errors === 0;
}

const request0: OperationValidators = {};
const operation0: OperationValidators = {};
const request1: OperationValidators = { parameters: s1 };
const operation1: OperationValidators = { parameters: s1, answers: { 200: { "application/json": s0 } } };
const request2: OperationValidators = { parameters: s2 };
const operation2: OperationValidators = { parameters: s2 };
const request3: OperationValidators = {};
const operation3: OperationValidators = {};

export { request0, operation0 as getRoot2, request1, operation1 as getBooksByBookIdPages, request2, operation2 as getBooksByBookIdPagesByNJson, request3, operation3 as getRoot };

/** Of every operation, by the client's method. */
export const validators = {
  getRoot2: operation0,
  getBooksByBookIdPages: operation1,
  getBooksByBookIdPagesByNJson: operation2,
  getRoot: operation3,
} as const satisfies Validators;
