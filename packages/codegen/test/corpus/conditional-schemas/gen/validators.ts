// Generated from specs/conditional-schemas/openapi.yaml by `pnpm generate`. Do not edit.

// @ts-nocheck The functions are ajv's.
import type { OperationValidators, Validators } from "@handshake/runtime/validate";

const s0 = validate0;
const schema0 = {"type":"object","required":["by"],"dependentRequired":{"card":["pin"]},"if":{"properties":{"by":{"const":"card"}}},"then":{"required":["card"]},"else":{"not":{"required":["card"]}},"unevaluatedProperties":false,"properties":{"by":{"enum":["card","cash"]},"card":{"type":"string"},"pin":{"type":"string"},"tip":{"type":"integer"}}};

function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
validate0.evaluated ??= {"props":true,"dynamicProps":false,"dynamicItems":false};
let vErrors = null;
let errors = 0;
const evaluated0 = validate0.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.by !== undefined){
if("card" !== data.by){
(vErrors ??= []).push({}); errors++;
}
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.card === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "card"}}); errors++;
}
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs5 = errors;
const _errs6 = errors;
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.card === undefined) && (missing0 = "card")){
(vErrors ??= []).push({}); errors++;
}
}
var valid2 = _errs7 === errors;
if(valid2){
(vErrors ??= []).push({instancePath,keyword:"not",params:{}}); errors++;
}
else {
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
}
var _valid0 = _errs5 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
(vErrors ??= []).push({instancePath,keyword:"if",params:{failingKeyword: ifClause0}}); errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.by === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "by"}}); errors++;
}
if(data.by !== undefined){
let data1 = data.by;
if(!((data1 === "card") || (data1 === "cash"))){
(vErrors ??= []).push({instancePath:instancePath+"/by",keyword:"enum",params:{allowedValues: schema0.properties.by.enum}}); errors++;
}
}
if(data.card !== undefined){
if(typeof data.card !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/card",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.pin !== undefined){
if(typeof data.pin !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/pin",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.tip !== undefined){
let data4 = data.tip;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
(vErrors ??= []).push({instancePath:instancePath+"/tip",keyword:"type",params:{type: "integer"}}); errors++;
}
}
if(data.card !== undefined){
if(data.pin === undefined){
const err10 = {instancePath,keyword:"dependentRequired",params:{property: "card",
    missingProperty: "pin",
    depsCount: 1,
    deps: "pin"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
for(const key0 in data){
if((((key0 !== "by") && (key0 !== "card")) && (key0 !== "pin")) && (key0 !== "tip")){
(vErrors ??= []).push({instancePath,keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0}}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}}); errors++;
}
validate0.errors = vErrors;
return errors === 0;
}

const request0: OperationValidators = { needsBody: true, body: { "application/json": s0 } };
const operation0: OperationValidators = { needsBody: true, body: { "application/json": s0 } };

export { request0, operation0 as pay };

/** Of every operation, by the client's method. */
export const validators = {
  pay: operation0,
} as const satisfies Validators;
