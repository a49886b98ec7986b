// Generated from specs/shared-parameters/openapi.yaml by `pnpm generate`. Do not edit.

// @ts-nocheck The functions are ajv's.
import type { OperationValidators, Validators } from "@handshake/runtime/validate";

const s0 = validate0;
const schema0 = {"properties":{"path":{"required":["id"],"properties":{"id":{"type":"integer"}}},"query":{"required":["lang"],"properties":{"lang":{"type":"string","enum":["de","en"]},"page":{"type":"integer"}}},"headers":{"required":[],"properties":{"lang":{"type":"integer"}}}}};

function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined){
let data0 = data.path;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.id === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"required",params:{missingProperty: "id"}}); errors++;
}
if(data0.id !== undefined){
let data1 = data0.id;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/path/id",keyword:"type",params:{type: "integer"}}); errors++;
}
}
}
}
if(data.query !== undefined){
let data2 = data.query;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.lang === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/query",keyword:"required",params:{missingProperty: "lang"}}); errors++;
}
if(data2.lang !== undefined){
let data3 = data2.lang;
if(typeof data3 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/query/lang",keyword:"type",params:{type: "string"}}); errors++;
}
if(!((data3 === "de") || (data3 === "en"))){
(vErrors ??= []).push({instancePath:instancePath+"/query/lang",keyword:"enum",params:{allowedValues: schema0.properties.query.properties.lang.enum}}); errors++;
}
}
if(data2.page !== undefined){
let data4 = data2.page;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
(vErrors ??= []).push({instancePath:instancePath+"/query/page",keyword:"type",params:{type: "integer"}}); errors++;
}
}
}
}
if(data.headers !== undefined){
let data5 = data.headers;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.lang !== undefined){
let data6 = data5.lang;
if(!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))){
(vErrors ??= []).push({instancePath:instancePath+"/headers/lang",keyword:"type",params:{type: "integer"}}); errors++;
}
}
}
}
}
validate0.errors = vErrors;
return errors === 0;
}

const s1 = validate1;

function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined){
let data0 = data.path;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.id === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"required",params:{missingProperty: "id"}}); errors++;
}
if(data0.id !== undefined){
let data1 = data0.id;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/path/id",keyword:"type",params:{type: "integer"}}); errors++;
}
}
}
}
if(data.query !== undefined){
let data2 = data.query;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.page === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/query",keyword:"required",params:{missingProperty: "page"}}); errors++;
}
if(data2.lang !== undefined){
if(typeof data2.lang !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/query/lang",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data2.page !== undefined){
let data4 = data2.page;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
(vErrors ??= []).push({instancePath:instancePath+"/query/page",keyword:"type",params:{type: "integer"}}); errors++;
}
}
}
}
}
validate1.errors = vErrors;
return errors === 0;
}

const request0: OperationValidators = { parameters: s0 };
const operation0: OperationValidators = { parameters: s0 };
const request1: OperationValidators = { parameters: s1 };
const operation1: OperationValidators = { parameters: s1 };

export { request0, operation0 as showUser, request1, operation1 as removeUser };

/** Of every operation, by the client's method. */
export const validators = {
  showUser: operation0,
  removeUser: operation1,
} as const satisfies Validators;
