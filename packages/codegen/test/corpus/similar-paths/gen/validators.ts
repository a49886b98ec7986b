// Generated from specs/similar-paths/openapi.yaml by `pnpm generate`. Do not edit.

// @ts-nocheck The functions are ajv's.
import type { Validators } from "@handshake/runtime/validate";

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

export const validators: Validators = {
  showUser: { parameters: s1, answers: { 200: { "application/json": s0 } } },
  showMe: { answers: { 200: { "application/json": s2 } } },
  showUserJson: { parameters: s1 },
  showUserFolder: { parameters: s1 },
  archiveUser: { parameters: s1 },
};
