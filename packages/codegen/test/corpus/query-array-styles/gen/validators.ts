// Generated from specs/query-array-styles/openapi.yaml by `pnpm generate`. Do not edit.

// @ts-nocheck The functions are ajv's.
import type { OperationValidators, Validators } from "@handshake/runtime/validate";

const s0 = validate0;
const schema0 = {"properties":{"query":{"required":[],"properties":{"many":{"type":"array","items":{"type":"string"}},"commas":{"type":"array","items":{"type":"integer"}},"spaces":{"type":"array","items":{"type":"string"}},"pipes":{"type":"array","items":{"type":"string"}},"tags[]":{"type":"array","items":{"type":"string","enum":["new","old"]}}}}}};

function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.query !== undefined){
let data0 = data.query;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.many !== undefined){
let data1 = data0.many;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(typeof data1[i0] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/query/many/" + i0,keyword:"type",params:{type: "string"}}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/query/many",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data0.commas !== undefined){
let data3 = data0.commas;
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data4 = data3[i1];
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
(vErrors ??= []).push({instancePath:instancePath+"/query/commas/" + i1,keyword:"type",params:{type: "integer"}}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/query/commas",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data0.spaces !== undefined){
let data5 = data0.spaces;
if(Array.isArray(data5)){
const len2 = data5.length;
for(let i2=0; i2<len2; i2++){
if(typeof data5[i2] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/query/spaces/" + i2,keyword:"type",params:{type: "string"}}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/query/spaces",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data0.pipes !== undefined){
let data7 = data0.pipes;
if(Array.isArray(data7)){
const len3 = data7.length;
for(let i3=0; i3<len3; i3++){
if(typeof data7[i3] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/query/pipes/" + i3,keyword:"type",params:{type: "string"}}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/query/pipes",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data0["tags[]"] !== undefined){
let data9 = data0["tags[]"];
if(Array.isArray(data9)){
const len4 = data9.length;
for(let i4=0; i4<len4; i4++){
let data10 = data9[i4];
if(typeof data10 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/query/tags[]/" + i4,keyword:"type",params:{type: "string"}}); errors++;
}
if(!((data10 === "new") || (data10 === "old"))){
(vErrors ??= []).push({instancePath:instancePath+"/query/tags[]/" + i4,keyword:"enum",params:{allowedValues: schema0.properties.query.properties["tags[]"].items.enum}}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/query/tags[]",keyword:"type",params:{type: "array"}}); errors++;
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
