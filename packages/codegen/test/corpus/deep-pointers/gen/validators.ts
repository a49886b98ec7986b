// Generated from specs/deep-pointers/openapi.yaml by `pnpm generate`. Do not edit.

// @ts-nocheck The functions are ajv's.
import type { Validators } from "@handshake/runtime/validate";

const s3 = validate0;

function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined){
let data0 = data.path;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.petId === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"required",params:{missingProperty: "petId"}}); errors++;
}
if(data0.petId !== undefined){
let data1 = data0.petId;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/path/petId",keyword:"type",params:{type: "integer"}}); errors++;
}
}
}
}
}
validate0.errors = vErrors;
return errors === 0;
}

const s2 = validate1;

function validate2(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.word === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "word"}}); errors++;
}
if(data.word !== undefined){
if(typeof data.word !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/word",keyword:"type",params:{type: "string"}}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}}); errors++;
}
validate2.errors = vErrors;
return errors === 0;
}

const wrapper0 = {validate: validate4};

function validate4(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.tag === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "tag"}}); errors++;
}
if(data.tag !== undefined){
if(!(validate2(data.tag, {instancePath:instancePath+"/tag",parentData:data,parentDataProperty:"tag",rootData}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
}
if(data.next !== undefined){
if(!(wrapper0.validate(data.next, {instancePath:instancePath+"/next",parentData:data,parentDataProperty:"next",rootData}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}}); errors++;
}
validate4.errors = vErrors;
return errors === 0;
}


function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.tag === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "tag"}}); errors++;
}
if(data.tag !== undefined){
if(!(validate2(data.tag, {instancePath:instancePath+"/tag",parentData:data,parentDataProperty:"tag",rootData}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
}
if(data.next !== undefined){
if(!(validate4(data.next, {instancePath:instancePath+"/next",parentData:data,parentDataProperty:"next",rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}}); errors++;
}
validate1.errors = vErrors;
return errors === 0;
}

export const validators: Validators = {
  showPet: { parameters: s3, answers: { 200: { "application/json": s2 } } },
  listOwners: { answers: { 200: { "application/json": s2 } } },
};
