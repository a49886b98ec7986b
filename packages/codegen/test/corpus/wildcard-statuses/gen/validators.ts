// Generated from specs/wildcard-statuses/openapi.yaml by `pnpm generate`. Do not edit.

// @ts-nocheck The functions are ajv's.
import type { OperationValidators, Validators } from "@handshake/runtime/validate";

const s0 = validate0;

function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "id"}}); errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"type",params:{type: "integer"}}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}}); errors++;
}
validate0.errors = vErrors;
return errors === 0;
}

const s1 = validate1;

function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.missing === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "missing"}}); errors++;
}
if(data.missing !== undefined){
if(typeof data.missing !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/missing",keyword:"type",params:{type: "string"}}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}}); errors++;
}
validate1.errors = vErrors;
return errors === 0;
}

const s2 = validate2;

function validate2(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.queue === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "queue"}}); errors++;
}
if(data.queue !== undefined){
if(typeof data.queue !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/queue",keyword:"type",params:{type: "string"}}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}}); errors++;
}
validate2.errors = vErrors;
return errors === 0;
}

const s3 = validate3;

function validate3(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.slip === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "slip"}}); errors++;
}
if(data.slip !== undefined){
if(typeof data.slip !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/slip",keyword:"type",params:{type: "string"}}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}}); errors++;
}
validate3.errors = vErrors;
return errors === 0;
}

const s4 = validate4;

function validate4(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.trouble === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "trouble"}}); errors++;
}
if(data.trouble !== undefined){
if(typeof data.trouble !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/trouble",keyword:"type",params:{type: "string"}}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}}); errors++;
}
validate4.errors = vErrors;
return errors === 0;
}

const request0: OperationValidators = {};
const operation0: OperationValidators = { answers: { 201: { "application/json": s0 }, 404: { "application/json": s1 }, "2XX": { "application/json": s2 }, "4XX": { "application/json": s3 }, default: { "application/json": s4 } } };

export { request0, operation0 as addJob };

/** Of every operation, by the client's method. */
export const validators = {
  addJob: operation0,
} as const satisfies Validators;
