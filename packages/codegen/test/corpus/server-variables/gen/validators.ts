// Generated from specs/server-variables/openapi.yaml by `pnpm generate`. Do not edit.

// @ts-nocheck The functions are ajv's.
import type { OperationValidators, Validators } from "@handshake/runtime/validate";

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

const request0: OperationValidators = {};
const operation0: OperationValidators = { answers: { 200: { "application/json": s0 } } };

export { request0, operation0 as listThings };

/** Of every operation, by the client's method. */
export const validators = {
  listThings: operation0,
} as const satisfies Validators;
