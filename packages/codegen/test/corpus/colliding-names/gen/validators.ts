// Generated from specs/colliding-names/openapi.yaml by `pnpm generate`. Do not edit.

// @ts-nocheck The functions are ajv's.
import type { OperationValidators, Validators } from "@handshake/runtime/validate";

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

const request0: OperationValidators = {};
const operation0: OperationValidators = {};
const request1: OperationValidators = {};
const operation1: OperationValidators = { answers: { 200: { "application/json": s0 } } };
const request2: OperationValidators = {};
const operation2: OperationValidators = {};
const request3: OperationValidators = {};
const operation3: OperationValidators = {};

export { request0, operation0 as getUser2, request1, operation1 as getUser, request2, operation2 as getUser3, request3, operation3 as getD };

/** Of every operation, by the client's method. */
export const validators = {
  getUser2: operation0,
  getUser: operation1,
  getUser3: operation2,
  getD: operation3,
} as const satisfies Validators;
