// Generated from specs/reserved-names/openapi.yaml by `pnpm generate`. Do not edit.

// @ts-nocheck The functions are ajv's.
import type { OperationValidators, Validators } from "@handshake/runtime/validate";

const s0 = validate0;

function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!((typeof data == "number") && (!(data % 1) && !isNaN(data)))){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "integer"}}); errors++;
}
validate1.errors = vErrors;
return errors === 0;
}


function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.default !== undefined){
if(!(validate1(data.default, {instancePath:instancePath+"/default",parentData:data,parentDataProperty:"default",rootData}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
if(data.class !== undefined){
if(typeof data.class !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/class",keyword:"type",params:{type: "string"}}); errors++;
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
const operation0: OperationValidators = {};
const request1: OperationValidators = {};
const operation1: OperationValidators = {};
const request2: OperationValidators = {};
const operation2: OperationValidators = {};
const request3: OperationValidators = {};
const operation3: OperationValidators = {};
const request4: OperationValidators = {};
const operation4: OperationValidators = {};
const request5: OperationValidators = {};
const operation5: OperationValidators = {};
const request6: OperationValidators = { body: { "application/json": s0 } };
const operation6: OperationValidators = { body: { "application/json": s0 } };

export { request0, operation0 as delete_, request1, operation1 as class_, request2, operation2 as then_, request3, operation3 as constructor_, request4, operation4 as __proto___, request5, operation5 as api_, request6, operation6 as await_ };

/** Of every operation, by the client's method. */
export const validators = {
  delete: operation0,
  class: operation1,
  then_: operation2,
  constructor_: operation3,
  __proto___: operation4,
  api: operation5,
  await: operation6,
} as const satisfies Validators;
