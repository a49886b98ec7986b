// Generated from specs/binary-bodies/openapi.yaml by `pnpm generate`. Do not edit.

// @ts-nocheck The functions are ajv's.
import type { OperationValidators, Validators } from "@handshake/runtime/validate";

const s0 = validate0;

function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.why === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "why"}}); errors++;
}
if(data.why !== undefined){
if(typeof data.why !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/why",keyword:"type",params:{type: "string"}}); errors++;
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
const operation0: OperationValidators = { answers: { 404: { "application/json": s0 } } };
const request1: OperationValidators = { needsBody: true };
const operation1: OperationValidators = { needsBody: true };

export { request0, operation0 as showAvatar, request1, operation1 as setAvatar };

/** Of every operation, by the client's method. */
export const validators = {
  showAvatar: operation0,
  setAvatar: operation1,
} as const satisfies Validators;
