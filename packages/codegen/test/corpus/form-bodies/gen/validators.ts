// Generated from specs/form-bodies/openapi.yaml by `pnpm generate`. Do not edit.

// @ts-nocheck The functions are ajv's.
import type { OperationValidators, Validators } from "@handshake/runtime/validate";

const s0 = validate0;
const schema0 = {"type":"object","required":["grant_type"],"properties":{"grant_type":{"type":"string","enum":["password","refresh"]},"scope":{"type":"array","items":{"type":"string"}},"lifetime":{"type":"integer"},"keep":{"type":"boolean"}}};

function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.grant_type === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "grant_type"}}); errors++;
}
if(data.grant_type !== undefined){
let data0 = data.grant_type;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/grant_type",keyword:"type",params:{type: "string"}}); errors++;
}
if(!((data0 === "password") || (data0 === "refresh"))){
(vErrors ??= []).push({instancePath:instancePath+"/grant_type",keyword:"enum",params:{allowedValues: schema0.properties.grant_type.enum}}); errors++;
}
}
if(data.scope !== undefined){
let data1 = data.scope;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(typeof data1[i0] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/scope/" + i0,keyword:"type",params:{type: "string"}}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/scope",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data.lifetime !== undefined){
let data3 = data.lifetime;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
(vErrors ??= []).push({instancePath:instancePath+"/lifetime",keyword:"type",params:{type: "integer"}}); errors++;
}
}
if(data.keep !== undefined){
if(typeof data.keep !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/keep",keyword:"type",params:{type: "boolean"}}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}}); errors++;
}
validate0.errors = vErrors;
return errors === 0;
}

const request0: OperationValidators = { needsBody: true, body: { "application/x-www-form-urlencoded": s0 } };
const operation0: OperationValidators = { needsBody: true, body: { "application/x-www-form-urlencoded": s0 } };

export { request0, operation0 as getToken };

/** Of every operation, by the client's method. */
export const validators = {
  getToken: operation0,
} as const satisfies Validators;
