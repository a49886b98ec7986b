// Generated from specs/constants/openapi.yaml by `pnpm generate`. Do not edit.

// @ts-nocheck The functions are ajv's.
import type { OperationValidators, Validators } from "@handshake/runtime/validate";

const s2 = validate0;
const schema0 = {"allOf":[{"allOf":[{"type":"object","required":["type"],"properties":{"type":{"enum":["started","failed"]}}},{"if":{"type":"object","required":["type"],"properties":{"type":{"enum":["started"]}}},"then":{"$ref":"s0"}},{"if":{"type":"object","required":["type"],"properties":{"type":{"enum":["failed"]}}},"then":{"$ref":"s1"}}]}]};

function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}}); errors++;
}
if(data.type !== undefined){
if("started" !== data.type){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "started"}}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}}); errors++;
}
validate1.errors = vErrors;
return errors === 0;
}


function validate3(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}}); errors++;
}
if(data.code === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "code"}}); errors++;
}
if(data.type !== undefined){
if("failed" !== data.type){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "failed"}}); errors++;
}
}
if(data.code !== undefined){
let data1 = data.code;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/code",keyword:"type",params:{type: "integer"}}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}}); errors++;
}
validate3.errors = vErrors;
return errors === 0;
}


function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}}); errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(!((data0 === "started") || (data0 === "failed"))){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"enum",params:{allowedValues: schema0.allOf[0].allOf[0].properties.type.enum}}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}}); errors++;
}
const _errs5 = errors;
let valid3 = true;
const _errs6 = errors;
if(errors === _errs6){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
(vErrors ??= []).push({}); errors++;
}
else {
if(data.type !== undefined){
if(!(data.type === "started")){
(vErrors ??= []).push({}); errors++;
}
}
}
}
else {
(vErrors ??= []).push({}); errors++;
}
}
var _valid0 = _errs6 === errors;
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs9 = errors;
if(!(validate1(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
var _valid0 = _errs9 === errors;
valid3 = _valid0;
}
if(!valid3){
(vErrors ??= []).push({instancePath,keyword:"if",params:{failingKeyword: "then"}}); errors++;
}
const _errs11 = errors;
let valid5 = true;
const _errs12 = errors;
if(errors === _errs12){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.type === undefined) && (missing1 = "type")){
(vErrors ??= []).push({}); errors++;
}
else {
if(data.type !== undefined){
if(!(data.type === "failed")){
(vErrors ??= []).push({}); errors++;
}
}
}
}
else {
(vErrors ??= []).push({}); errors++;
}
}
var _valid1 = _errs12 === errors;
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = _errs11;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs15 = errors;
if(!(validate3(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
var _valid1 = _errs15 === errors;
valid5 = _valid1;
}
if(!valid5){
(vErrors ??= []).push({instancePath,keyword:"if",params:{failingKeyword: "then"}}); errors++;
}
validate0.errors = vErrors;
return errors === 0;
}

const s3 = validate5;

function validate5(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(2 !== data){
(vErrors ??= []).push({instancePath,keyword:"const",params:{allowedValue: 2}}); errors++;
}
validate5.errors = vErrors;
return errors === 0;
}

const request0: OperationValidators = { needsBody: true, body: { "application/json": s2 } };
const operation0: OperationValidators = { needsBody: true, body: { "application/json": s2 }, answers: { 200: { "application/json": s3 } } };

export { request0, operation0 as addEvent };

/** Of every operation, by the client's method. */
export const validators = {
  addEvent: operation0,
} as const satisfies Validators;
