// Generated from specs/odd-enums/openapi.yaml by `pnpm generate`. Do not edit.

// @ts-nocheck The functions are ajv's.
import type { OperationValidators, Validators } from "@handshake/runtime/validate";

const s3 = validate0;
const schema0 = {"properties":{"query":{"required":["sign"],"properties":{"sign":{"$ref":"s2"},"level":{"type":"integer","enum":[-1,0,10]}}}}};
const schema1 = {"type":"string","enum":["","+","*/","a\"b","back\\slash","constructor","1st","größe","line\nbreak"]};

function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}}); errors++;
}
if(!(((((((((data === "") || (data === "+")) || (data === "*/")) || (data === "a\"b")) || (data === "back\\slash")) || (data === "constructor")) || (data === "1st")) || (data === "größe")) || (data === "line\nbreak"))){
(vErrors ??= []).push({instancePath,keyword:"enum",params:{allowedValues: schema1.enum}}); errors++;
}
validate1.errors = vErrors;
return errors === 0;
}


function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.query !== undefined){
let data0 = data.query;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.sign === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/query",keyword:"required",params:{missingProperty: "sign"}}); errors++;
}
if(data0.sign !== undefined){
if(!(validate1(data0.sign, {instancePath:instancePath+"/query/sign",parentData:data0,parentDataProperty:"sign",rootData}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
if(data0.level !== undefined){
let data2 = data0.level;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/query/level",keyword:"type",params:{type: "integer"}}); errors++;
}
if(!(((data2 === -1) || (data2 === 0)) || (data2 === 10))){
(vErrors ??= []).push({instancePath:instancePath+"/query/level",keyword:"enum",params:{allowedValues: schema0.properties.query.properties.level.enum}}); errors++;
}
}
}
}
}
validate0.errors = vErrors;
return errors === 0;
}

const s1 = validate3;
const schema3 = {"enum":["","*/",1.5,true,null]};

function validate4(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((((data === "") || (data === "*/")) || (data === 1.5)) || (data === true)) || (data === null))){
(vErrors ??= []).push({instancePath,keyword:"enum",params:{allowedValues: schema3.enum}}); errors++;
}
validate4.errors = vErrors;
return errors === 0;
}


function validate3(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate4(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}}); errors++;
}
validate3.errors = vErrors;
return errors === 0;
}

const request0: OperationValidators = { parameters: s3 };
const operation0: OperationValidators = { parameters: s3, answers: { 200: { "application/json": s1 } } };

export { request0, operation0 as listMarks };

/** Of every operation, by the client's method. */
export const validators = {
  listMarks: operation0,
} as const satisfies Validators;
