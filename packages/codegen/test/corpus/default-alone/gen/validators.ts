// Generated from specs/default-alone/openapi.yaml by `pnpm generate`. Do not edit.

// @ts-nocheck The functions are ajv's.
import type { OperationValidators, Validators } from "@handshake/runtime/validate";

const s0 = validate0;

function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.up === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "up"}}); errors++;
}
if(data.up !== undefined){
if(typeof data.up !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/up",keyword:"type",params:{type: "boolean"}}); errors++;
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
const operation0: OperationValidators = { answers: { "2XX": { "application/json": s0 }, default: { "application/json": s0 } } };

export { request0, operation0 as showState };

/** Of every operation, by the client's method. */
export const validators = {
  showState: operation0,
} as const satisfies Validators;
