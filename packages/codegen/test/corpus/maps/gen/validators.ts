// Generated from specs/maps/openapi.yaml by `pnpm generate`. Do not edit.

// @ts-nocheck The functions are ajv's.
import type { OperationValidators, Validators } from "@handshake/runtime/validate";

const s0 = validate0;
const pattern0 = new RegExp("^x-", "u");

function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.numbers !== undefined){
let data0 = data.numbers;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key0 in data0){
if(!(typeof data0[key0] == "number")){
(vErrors ??= []).push({instancePath:instancePath+"/numbers/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "number"}}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/numbers",keyword:"type",params:{type: "object"}}); errors++;
}
}
if(data.any !== undefined){
let data2 = data.any;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/any",keyword:"type",params:{type: "object"}}); errors++;
}
}
if(data.bare !== undefined){
let data3 = data.bare;
if(!(data3 && typeof data3 == "object" && !Array.isArray(data3))){
(vErrors ??= []).push({instancePath:instancePath+"/bare",keyword:"type",params:{type: "object"}}); errors++;
}
}
if(data.closed !== undefined){
let data4 = data.closed;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key1 in data4){
if(!(key1 === "a")){
(vErrors ??= []).push({instancePath:instancePath+"/closed",keyword:"additionalProperties",params:{additionalProperty: key1}}); errors++;
}
}
if(data4.a !== undefined){
if(typeof data4.a !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/closed/a",keyword:"type",params:{type: "string"}}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/closed",keyword:"type",params:{type: "object"}}); errors++;
}
}
if(data.patterned !== undefined){
let data6 = data.patterned;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key2 in data6){
if(!(pattern0.test(key2))){
(vErrors ??= []).push({instancePath:instancePath+"/patterned",keyword:"additionalProperties",params:{additionalProperty: key2}}); errors++;
}
}
for(const key3 in data6){
if(pattern0.test(key3)){
let data7 = data6[key3];
if(!((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7)))){
(vErrors ??= []).push({instancePath:instancePath+"/patterned/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "integer"}}); errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/patterned",keyword:"type",params:{type: "object"}}); errors++;
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

export { request0, operation0 as setMaps };

/** Of every operation, by the client's method. */
export const validators = {
  setMaps: operation0,
} as const satisfies Validators;
