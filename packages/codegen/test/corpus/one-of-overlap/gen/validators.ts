// Generated from specs/one-of-overlap/openapi.yaml by `pnpm generate`. Do not edit.

// @ts-nocheck The functions are ajv's.
import type { OperationValidators, Validators } from "@handshake/runtime/validate";

const s0 = validate0;
const schema0 = {"oneOf":[{"type":"integer"},{"type":"number","minimum":100.5},{"type":"string","enum":["free"]},{"type":"object","required":["amount"],"properties":{"amount":{"type":"number"}}},{"type":"object","required":["from"],"properties":{"amount":{"type":"number"},"from":{"type":"number"}}}]};

function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(!((typeof data == "number") && (!(data % 1) && !isNaN(data)))){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "integer"}}); errors++;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs3 = errors;
if(typeof data == "number"){
if(data < 100.5 || isNaN(data)){
(vErrors ??= []).push({instancePath,keyword:"minimum",params:{comparison: ">=", limit: 100.5}}); errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "number"}}); errors++;
}
var _valid0 = _errs3 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
}
const _errs5 = errors;
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}}); errors++;
}
if(!(data === "free")){
(vErrors ??= []).push({instancePath,keyword:"enum",params:{allowedValues: schema0.oneOf[2].enum}}); errors++;
}
var _valid0 = _errs5 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 2];
}
else {
if(_valid0){
valid0 = true;
passing0 = 2;
}
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.amount === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "amount"}}); errors++;
}
if(data.amount !== undefined){
if(!(typeof data.amount == "number")){
(vErrors ??= []).push({instancePath:instancePath+"/amount",keyword:"type",params:{type: "number"}}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}}); errors++;
}
var _valid0 = _errs7 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 3];
}
else {
if(_valid0){
valid0 = true;
passing0 = 3;
}
const _errs11 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.from === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "from"}}); errors++;
}
if(data.amount !== undefined){
if(!(typeof data.amount == "number")){
(vErrors ??= []).push({instancePath:instancePath+"/amount",keyword:"type",params:{type: "number"}}); errors++;
}
}
if(data.from !== undefined){
if(!(typeof data.from == "number")){
(vErrors ??= []).push({instancePath:instancePath+"/from",keyword:"type",params:{type: "number"}}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}}); errors++;
}
var _valid0 = _errs11 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 4];
}
else {
if(_valid0){
valid0 = true;
passing0 = 4;
}
}
}
}
}
if(!valid0){
(vErrors ??= []).push({instancePath,keyword:"oneOf",params:{passingSchemas: passing0}}); errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate0.errors = vErrors;
return errors === 0;
}

const request0: OperationValidators = { needsBody: true, body: { "application/json": s0 } };
const operation0: OperationValidators = { needsBody: true, body: { "application/json": s0 }, answers: { 200: { "application/json": s0 } } };

export { request0, operation0 as setPrice };

/** Of every operation, by the client's method. */
export const validators = {
  setPrice: operation0,
} as const satisfies Validators;
