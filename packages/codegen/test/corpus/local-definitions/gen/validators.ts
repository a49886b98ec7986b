// Generated from specs/local-definitions/openapi.yaml by `pnpm generate`. Do not edit.

// @ts-nocheck The functions are ajv's.
import type { OperationValidators, Validators } from "@handshake/runtime/validate";

const s0 = validate0;
const wrapper0 = {validate: validate1};

function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.word === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "word"}}); errors++;
}
if(data.word !== undefined){
if(typeof data.word !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/word",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.next !== undefined){
if(!(wrapper0.validate(data.next, {instancePath:instancePath+"/next",parentData:data,parentDataProperty:"next",rootData}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
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
if(data.root === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "root"}}); errors++;
}
if(data.root !== undefined){
if(!(validate1(data.root, {instancePath:instancePath+"/root",parentData:data,parentDataProperty:"root",rootData}))){
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

const request0: OperationValidators = { needsBody: true, body: { "application/json": s0 } };
const operation0: OperationValidators = { needsBody: true, body: { "application/json": s0 } };

export { request0, operation0 as putTree };

/** Of every operation, by the client's method. */
export const validators = {
  putTree: operation0,
} as const satisfies Validators;
