// Generated from specs/unlisted-path-parameters/openapi.yaml by `pnpm generate`. Do not edit.

// @ts-nocheck The functions are ajv's.
import type { OperationValidators, Validators } from "@handshake/runtime/validate";

const s0 = validate0;

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
if(data0.other === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"required",params:{missingProperty: "other"}}); errors++;
}
if(data0.id !== undefined){
let data1 = data0.id;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/path/id",keyword:"type",params:{type: "integer"}}); errors++;
}
}
if(data0.other !== undefined){
let data2 = data0.other;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/path/other",keyword:"type",params:{type: "integer"}}); errors++;
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

export { request0, operation0 as showFile };

/** Of every operation, by the client's method. */
export const validators = {
  showFile: operation0,
} as const satisfies Validators;
