// Generated from specs/reserved-names/openapi.yaml by `pnpm generate`. Do not edit.

// @ts-nocheck The functions are ajv's.
import type { Validators } from "@handshake/runtime/validate";

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

export const validators: Validators = {
  delete: {  },
  class: {  },
  then_: {  },
  constructor_: {  },
  __proto___: {  },
  api: {  },
  await: { body: { "application/json": s0 } },
};
