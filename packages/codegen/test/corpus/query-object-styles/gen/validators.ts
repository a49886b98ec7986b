// Generated from specs/query-object-styles/openapi.yaml by `pnpm generate`. Do not edit.

// @ts-nocheck The functions are ajv's.
import type { OperationValidators, Validators } from "@handshake/runtime/validate";

const s1 = validate0;

function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.from === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "from"}}); errors++;
}
if(data.from !== undefined){
let data0 = data.from;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/from",keyword:"type",params:{type: "integer"}}); errors++;
}
}
if(data.word !== undefined){
if(typeof data.word !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/word",keyword:"type",params:{type: "string"}}); errors++;
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
if(data.query !== undefined){
let data0 = data.query;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.apart !== undefined){
if(!(validate1(data0.apart, {instancePath:instancePath+"/query/apart",parentData:data0,parentDataProperty:"apart",rootData}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
if(data0.commas !== undefined){
if(!(validate1(data0.commas, {instancePath:instancePath+"/query/commas",parentData:data0,parentDataProperty:"commas",rootData}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
if(data0.deep !== undefined){
if(!(validate1(data0.deep, {instancePath:instancePath+"/query/deep",parentData:data0,parentDataProperty:"deep",rootData}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
}
}
}
validate0.errors = vErrors;
return errors === 0;
}

const request0: OperationValidators = { parameters: s1 };
const operation0: OperationValidators = { parameters: s1 };

export { request0, operation0 as search };

/** Of every operation, by the client's method. */
export const validators = {
  search: operation0,
} as const satisfies Validators;
