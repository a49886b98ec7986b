// Generated from specs/colliding-names/openapi.yaml by `pnpm generate`. Do not edit.

// @ts-nocheck The functions are ajv's.
import type { Validators } from "@handshake/runtime/validate";

const s0 = validate0;

function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!((typeof data == "number") && (!(data % 1) && !isNaN(data)))){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "integer"}}); errors++;
}
validate0.errors = vErrors;
return errors === 0;
}

export const validators: Validators = {
  getUser2: {  },
  getUser: { answers: { 200: { "application/json": s0 } } },
  getUser3: {  },
  getD: {  },
};
