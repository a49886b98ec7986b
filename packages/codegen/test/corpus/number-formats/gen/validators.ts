// Generated from specs/number-formats/openapi.yaml by `pnpm generate`. Do not edit.

// @ts-nocheck The functions are ajv's.
import type { OperationValidators, Validators } from "@handshake/runtime/validate";
import { codePoints as func0 } from "@handshake/runtime/validate";

const s0 = validate0;
const formats0 = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])[Tt](?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d+)?(?:[Zz]|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;
const formats2 = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;
const formats4 = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i;
const pattern0 = new RegExp("^[A-Z]{2}$", "u");

function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
let data0 = data.id;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"type",params:{type: "integer"}}); errors++;
}
}
if(data.ratio !== undefined){
let data1 = data.ratio;
if(typeof data1 == "number"){
if(data1 > 1 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/ratio",keyword:"maximum",params:{comparison: "<=", limit: 1}}); errors++;
}
if(data1 <= 0 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/ratio",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}}); errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/ratio",keyword:"type",params:{type: "number"}}); errors++;
}
}
if(data.step !== undefined){
let data2 = data.step;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/step",keyword:"type",params:{type: "integer"}}); errors++;
}
if(typeof data2 == "number"){
let res0;
if((5 === 0 || (res0 = data2/5, res0 !== parseInt(res0)))){
(vErrors ??= []).push({instancePath:instancePath+"/step",keyword:"multipleOf",params:{multipleOf: 5}}); errors++;
}
}
}
if(data.at !== undefined){
let data3 = data.at;
if(typeof data3 === "string"){
if(!(formats0.test(data3))){
(vErrors ??= []).push({instancePath:instancePath+"/at",keyword:"format",params:{format: "date-time"}}); errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/at",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.day !== undefined){
let data4 = data.day;
if(typeof data4 === "string"){
if(!(formats2.test(data4))){
(vErrors ??= []).push({instancePath:instancePath+"/day",keyword:"format",params:{format: "date"}}); errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/day",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.key !== undefined){
let data5 = data.key;
if(typeof data5 === "string"){
if(!(formats4.test(data5))){
(vErrors ??= []).push({instancePath:instancePath+"/key",keyword:"format",params:{format: "uuid"}}); errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/key",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.odd !== undefined){
if(typeof data.odd !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/odd",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.code !== undefined){
let data7 = data.code;
if(typeof data7 === "string"){
if(func0(data7) > 2){
(vErrors ??= []).push({instancePath:instancePath+"/code",keyword:"maxLength",params:{limit: 2}}); errors++;
}
if(!pattern0.test(data7)){
(vErrors ??= []).push({instancePath:instancePath+"/code",keyword:"pattern",params:{pattern: "^[A-Z]{2}$"}}); errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/code",keyword:"type",params:{type: "string"}}); errors++;
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
