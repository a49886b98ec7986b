// Generated from specs/every-method/openapi.yaml by `pnpm generate`. Do not edit.

// @ts-nocheck The functions are ajv's.
import type { Validators } from "@handshake/runtime/validate";

const s0 = validate0;

function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}}); errors++;
}
validate0.errors = vErrors;
return errors === 0;
}

export const validators: Validators = {
  getThing: { answers: { 200: { "application/json": s0 } } },
  putThing: {  },
  postThing: {  },
  deleteThing: {  },
  optionsThing: {  },
  headThing: { answers: { 200: { "application/json": s0 } } },
  patchThing: {  },
  traceThing: {  },
};
