// Generated from specs/primitive-bodies/openapi.yaml by `pnpm generate`. Do not edit.

// @ts-nocheck The functions are ajv's.
import type { OperationValidators, Validators } from "@handshake/runtime/validate";
import { codePoints as func0 } from "@handshake/runtime/validate";

const s0 = validate0;

function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func0(data) < 1){
(vErrors ??= []).push({instancePath,keyword:"minLength",params:{limit: 1}}); errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}}); errors++;
}
validate0.errors = vErrors;
return errors === 0;
}

const s1 = validate1;

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
if(!(typeof data == "number")){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "number"}}); errors++;
}
validate2.errors = vErrors;
return errors === 0;
}

const s3 = validate3;

function validate3(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "boolean"){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "boolean"}}); errors++;
}
validate3.errors = vErrors;
return errors === 0;
}

const s4 = validate4;

function validate4(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/" + i0,keyword:"type",params:{type: "integer"}}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}}); errors++;
}
validate4.errors = vErrors;
return errors === 0;
}

const s5 = validate5;

function validate5(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(Array.isArray(data))){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}}); errors++;
}
validate5.errors = vErrors;
return errors === 0;
}

const request0: OperationValidators = { needsBody: true, body: { "application/json": s0 } };
const operation0: OperationValidators = { needsBody: true, body: { "application/json": s0 }, answers: { 200: { "application/json": s1 } } };
const request1: OperationValidators = { needsBody: true, body: { "application/json": s2 } };
const operation1: OperationValidators = { needsBody: true, body: { "application/json": s2 }, answers: { 200: { "application/json": s2 } } };
const request2: OperationValidators = { needsBody: true, body: { "application/json": s3 } };
const operation2: OperationValidators = { needsBody: true, body: { "application/json": s3 }, answers: { 200: { "application/json": s3 } } };
const request3: OperationValidators = { needsBody: true, body: { "application/json": s4 } };
const operation3: OperationValidators = { needsBody: true, body: { "application/json": s4 }, answers: { 200: { "application/json": s5 } } };

export { request0, operation0 as setText, request1, operation1 as setNumber, request2, operation2 as setFlag, request3, operation3 as setList };

/** Of every operation, by the client's method. */
export const validators = {
  setText: operation0,
  setNumber: operation1,
  setFlag: operation2,
  setList: operation3,
} as const satisfies Validators;
