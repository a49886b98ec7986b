// Generated from specs/other-hosts/openapi.yaml by `pnpm generate`. Do not edit.

// @ts-nocheck The functions are ajv's.
import type { OperationValidators, Validators } from "@handshake/runtime/validate";

const s0 = validate0;
const schema1 = {"type":"string","enum":["red","blue"]};

function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}}); errors++;
}
if(!((data === "red") || (data === "blue"))){
(vErrors ??= []).push({instancePath,keyword:"enum",params:{allowedValues: schema1.enum}}); errors++;
}
validate1.errors = vErrors;
return errors === 0;
}


function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "name"}}); errors++;
}
if(data.team === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "team"}}); errors++;
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.team !== undefined){
if(!(validate1(data.team, {instancePath:instancePath+"/team",parentData:data,parentDataProperty:"team",rootData}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}}); errors++;
}
validate0.errors = vErrors;
return errors === 0;
}

const request0: OperationValidators = {};
const operation0: OperationValidators = { answers: { 200: { "application/json": s0 } } };

export { request0, operation0 as showMe };

/** Of every operation, by the client's method. */
export const validators = {
  showMe: operation0,
} as const satisfies Validators;
