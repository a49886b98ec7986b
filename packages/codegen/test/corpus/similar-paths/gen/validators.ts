// Generated from specs/similar-paths/openapi.yaml by `pnpm generate`. Do not edit.

// @ts-nocheck The functions are ajv's.
import type { OperationValidators, Validators } from "@handshake/runtime/validate";

const s1 = validate0;

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
if(data0.id !== undefined){
if(typeof data0.id !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/path/id",keyword:"type",params:{type: "string"}}); errors++;
}
}
}
}
}
validate0.errors = vErrors;
return errors === 0;
}

const s0 = validate1;

function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}}); errors++;
}
validate1.errors = vErrors;
return errors === 0;
}

const s2 = validate2;

function validate2(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!((typeof data == "number") && (!(data % 1) && !isNaN(data)))){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "integer"}}); errors++;
}
validate2.errors = vErrors;
return errors === 0;
}

const request0: OperationValidators = { parameters: s1 };
const operation0: OperationValidators = { parameters: s1, answers: { 200: { "application/json": s0 } } };
const request1: OperationValidators = {};
const operation1: OperationValidators = { answers: { 200: { "application/json": s2 } } };
const request2: OperationValidators = { parameters: s1 };
const operation2: OperationValidators = { parameters: s1 };
const request3: OperationValidators = { parameters: s1 };
const operation3: OperationValidators = { parameters: s1 };
const request4: OperationValidators = { parameters: s1 };
const operation4: OperationValidators = { parameters: s1 };

export { request0, operation0 as showUser, request1, operation1 as showMe, request2, operation2 as showUserJson, request3, operation3 as showUserFolder, request4, operation4 as archiveUser };

/** Of every operation, by the client's method. */
export const validators = {
  showUser: operation0,
  showMe: operation1,
  showUserJson: operation2,
  showUserFolder: operation3,
  archiveUser: operation4,
} as const satisfies Validators;
