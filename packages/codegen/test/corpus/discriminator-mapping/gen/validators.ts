// Generated from specs/discriminator-mapping/openapi.yaml by `pnpm generate`. Do not edit.

// @ts-nocheck The functions are ajv's.
import type { OperationValidators, Validators } from "@handshake/runtime/validate";

const s0 = validate0;
const schema0 = {"allOf":[{"allOf":[{"type":"object","required":["kind"],"properties":{"kind":{"enum":["cat-like","dog","puppy"]}}},{"if":{"type":"object","required":["kind"],"properties":{"kind":{"enum":["cat-like"]}}},"then":{"allOf":[{"$ref":"s1"},{"type":"object","required":["kind"],"properties":{"kind":{"enum":["cat-like"]}}}]}},{"if":{"type":"object","required":["kind"],"properties":{"kind":{"enum":["dog","puppy"]}}},"then":{"allOf":[{"$ref":"s2"},{"type":"object","required":["kind"],"properties":{"kind":{"enum":["dog","puppy"]}}}]}}]}]};

function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "kind"}}); errors++;
}
if(data.lives === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "lives"}}); errors++;
}
if(data.kind !== undefined){
if(typeof data.kind !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/kind",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.lives !== undefined){
let data1 = data.lives;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/lives",keyword:"type",params:{type: "integer"}}); errors++;
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
if(data.kind === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "kind"}}); errors++;
}
if(data.barks === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "barks"}}); errors++;
}
if(data.kind !== undefined){
if(typeof data.kind !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/kind",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.barks !== undefined){
if(typeof data.barks !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/barks",keyword:"type",params:{type: "boolean"}}); errors++;
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
if(data.kind === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "kind"}}); errors++;
}
if(data.kind !== undefined){
let data0 = data.kind;
if(!(((data0 === "cat-like") || (data0 === "dog")) || (data0 === "puppy"))){
(vErrors ??= []).push({instancePath:instancePath+"/kind",keyword:"enum",params:{allowedValues: schema0.allOf[0].allOf[0].properties.kind.enum}}); errors++;
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
if((data.kind === undefined) && (missing0 = "kind")){
(vErrors ??= []).push({}); errors++;
}
else {
if(data.kind !== undefined){
if(!(data.kind === "cat-like")){
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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "kind"}}); errors++;
}
if(data.kind !== undefined){
if(!(data.kind === "cat-like")){
(vErrors ??= []).push({instancePath:instancePath+"/kind",keyword:"enum",params:{allowedValues: schema0.allOf[0].allOf[1].then.allOf[1].properties.kind.enum}}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}}); errors++;
}
var _valid0 = _errs9 === errors;
valid3 = _valid0;
}
if(!valid3){
(vErrors ??= []).push({instancePath,keyword:"if",params:{failingKeyword: "then"}}); errors++;
}
const _errs15 = errors;
let valid7 = true;
const _errs16 = errors;
if(errors === _errs16){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.kind === undefined) && (missing1 = "kind")){
(vErrors ??= []).push({}); errors++;
}
else {
if(data.kind !== undefined){
let data3 = data.kind;
if(!((data3 === "dog") || (data3 === "puppy"))){
(vErrors ??= []).push({}); errors++;
}
}
}
}
else {
(vErrors ??= []).push({}); errors++;
}
}
var _valid1 = _errs16 === errors;
errors = _errs15;
if(vErrors !== null){
if(_errs15){
vErrors.length = _errs15;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs19 = errors;
if(!(validate3(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "kind"}}); errors++;
}
if(data.kind !== undefined){
let data4 = data.kind;
if(!((data4 === "dog") || (data4 === "puppy"))){
(vErrors ??= []).push({instancePath:instancePath+"/kind",keyword:"enum",params:{allowedValues: schema0.allOf[0].allOf[2].then.allOf[1].properties.kind.enum}}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}}); errors++;
}
var _valid1 = _errs19 === errors;
valid7 = _valid1;
}
if(!valid7){
(vErrors ??= []).push({instancePath,keyword:"if",params:{failingKeyword: "then"}}); errors++;
}
validate0.errors = vErrors;
return errors === 0;
}

const request0: OperationValidators = { needsBody: true, body: { "application/json": s0 } };
const operation0: OperationValidators = { needsBody: true, body: { "application/json": s0 }, answers: { 200: { "application/json": s0 } } };

export { request0, operation0 as addPet };

/** Of every operation, by the client's method. */
export const validators = {
  addPet: operation0,
} as const satisfies Validators;
