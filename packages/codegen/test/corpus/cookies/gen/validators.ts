// Generated from specs/cookies/openapi.yaml by `pnpm generate`. Do not edit.

// @ts-nocheck The functions are ajv's.
import type { OperationValidators, Validators } from "@handshake/runtime/validate";

const s0 = validate0;
const schema0 = {"properties":{"cookies":{"required":["theme"],"properties":{"theme":{"type":"string","enum":["light","dark"]},"visits":{"type":"integer"},"seen":{"type":"array","items":{"type":"integer"}}}}}};

function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.cookies !== undefined){
let data0 = data.cookies;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.theme === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/cookies",keyword:"required",params:{missingProperty: "theme"}}); errors++;
}
if(data0.theme !== undefined){
let data1 = data0.theme;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/cookies/theme",keyword:"type",params:{type: "string"}}); errors++;
}
if(!((data1 === "light") || (data1 === "dark"))){
(vErrors ??= []).push({instancePath:instancePath+"/cookies/theme",keyword:"enum",params:{allowedValues: schema0.properties.cookies.properties.theme.enum}}); errors++;
}
}
if(data0.visits !== undefined){
let data2 = data0.visits;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/cookies/visits",keyword:"type",params:{type: "integer"}}); errors++;
}
}
if(data0.seen !== undefined){
let data3 = data0.seen;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
(vErrors ??= []).push({instancePath:instancePath+"/cookies/seen/" + i0,keyword:"type",params:{type: "integer"}}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/cookies/seen",keyword:"type",params:{type: "array"}}); errors++;
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

export { request0, operation0 as showCart };

/** Of every operation, by the client's method. */
export const validators = {
  showCart: operation0,
} as const satisfies Validators;
