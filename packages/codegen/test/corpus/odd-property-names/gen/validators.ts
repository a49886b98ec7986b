// Generated from specs/odd-property-names/openapi.yaml by `pnpm generate`. Do not edit.

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
if(data0["a.b"] === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"required",params:{missingProperty: "a.b"}}); errors++;
}
if(data0["c~d"] === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"required",params:{missingProperty: "c~d"}}); errors++;
}
if(data0["a.b"] !== undefined){
if(typeof data0["a.b"] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/path/a.b",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data0["c~d"] !== undefined){
if(typeof data0["c~d"] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/path/c~0d",keyword:"type",params:{type: "string"}}); errors++;
}
}
}
}
if(data.query !== undefined){
let data3 = data.query;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3["filter[name]"] !== undefined){
if(typeof data3["filter[name]"] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/query/filter[name]",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data3["größe&"] !== undefined){
if(typeof data3["größe&"] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/query/größe&",keyword:"type",params:{type: "string"}}); errors++;
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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["a b"] === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "a b"}}); errors++;
}
if(data["a b"] !== undefined){
if(typeof data["a b"] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/a b",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data["a/b~c"] !== undefined){
if(typeof data["a/b~c"] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/a~1b~0c",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data["quote\"d"] !== undefined){
if(typeof data["quote\"d"] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/quote\"d",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data["größe"] !== undefined){
let data3 = data["größe"];
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
(vErrors ??= []).push({instancePath:instancePath+"/größe",keyword:"type",params:{type: "integer"}}); errors++;
}
}
if(data["1st"] !== undefined){
if(typeof data["1st"] !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/1st",keyword:"type",params:{type: "boolean"}}); errors++;
}
}
if(data.constructor !== undefined){
if(typeof data.constructor !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/constructor",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data[""] !== undefined){
if(typeof data[""] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/",keyword:"type",params:{type: "string"}}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}}); errors++;
}
validate1.errors = vErrors;
return errors === 0;
}

const request0: OperationValidators = { parameters: s1, needsBody: true, body: { "application/json": s0 } };
const operation0: OperationValidators = { parameters: s1, needsBody: true, body: { "application/json": s0 } };

export { request0, operation0 as größe };

/** Of every operation, by the client's method. */
export const validators = {
  "größe": operation0,
} as const satisfies Validators;
