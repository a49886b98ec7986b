// Generated from specs/koodrive/openapi.yaml by `pnpm generate`. Do not edit.

// @ts-nocheck The functions are ajv's.
import type { OperationValidators, Validators } from "@handshake/runtime/validate";
import { codePoints as func0 } from "@handshake/runtime/validate";

const s17 = validate0;

function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.headers !== undefined){
let data0 = data.headers;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0["x-hw-agentname"] === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/headers",keyword:"required",params:{missingProperty: "x-hw-agentname"}}); errors++;
}
if(data0["x-hw-agentname"] !== undefined){
if(typeof data0["x-hw-agentname"] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/headers/x-hw-agentname",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data0["x-traceid"] !== undefined){
let data2 = data0["x-traceid"];
if(typeof data2 === "string"){
if(func0(data2) > 58){
(vErrors ??= []).push({instancePath:instancePath+"/headers/x-traceid",keyword:"maxLength",params:{limit: 58}}); errors++;
}
if(func0(data2) < 58){
(vErrors ??= []).push({instancePath:instancePath+"/headers/x-traceid",keyword:"minLength",params:{limit: 58}}); errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/headers/x-traceid",keyword:"type",params:{type: "string"}}); errors++;
}
}
}
}
}
validate0.errors = vErrors;
return errors === 0;
}

const s2 = validate1;
const schema1 = {"allOf":[{"allOf":[{"type":"object","required":["authType"],"properties":{"authType":{"enum":["1","2"]}}},{"if":{"type":"object","required":["authType"],"properties":{"authType":{"enum":["1"]}}},"then":{"$ref":"s0"}},{"if":{"type":"object","required":["authType"],"properties":{"authType":{"enum":["2"]}}},"then":{"$ref":"s1"}}]}]};

function validate3(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}}); errors++;
}
validate3.errors = vErrors;
return errors === 0;
}


function validate2(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.account === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "account"}}); errors++;
}
if(data.authType === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "authType"}}); errors++;
}
if(data.password === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "password"}}); errors++;
}
if(data.account !== undefined){
if(!(validate3(data.account, {instancePath:instancePath+"/account",parentData:data,parentDataProperty:"account",rootData}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
}
if(data.authType !== undefined){
let data1 = data.authType;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/authType",keyword:"type",params:{type: "string"}}); errors++;
}
if("1" !== data1){
(vErrors ??= []).push({instancePath:instancePath+"/authType",keyword:"const",params:{allowedValue: "1"}}); errors++;
}
}
if(data.password !== undefined){
if(typeof data.password !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/password",keyword:"type",params:{type: "string"}}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}}); errors++;
}
validate2.errors = vErrors;
return errors === 0;
}


function validate8(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}}); errors++;
}
validate8.errors = vErrors;
return errors === 0;
}


function validate6(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.account === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "account"}}); errors++;
}
if(data.authType === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "authType"}}); errors++;
}
if(data.captchaToken === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "captchaToken"}}); errors++;
}
if(data.account !== undefined){
if(!(validate3(data.account, {instancePath:instancePath+"/account",parentData:data,parentDataProperty:"account",rootData}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
}
if(data.authType !== undefined){
let data1 = data.authType;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/authType",keyword:"type",params:{type: "string"}}); errors++;
}
if("2" !== data1){
(vErrors ??= []).push({instancePath:instancePath+"/authType",keyword:"const",params:{allowedValue: "2"}}); errors++;
}
}
if(data.captchaToken !== undefined){
if(!(validate8(data.captchaToken, {instancePath:instancePath+"/captchaToken",parentData:data,parentDataProperty:"captchaToken",rootData}))){
vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}}); errors++;
}
validate6.errors = vErrors;
return errors === 0;
}


function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.authType === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "authType"}}); errors++;
}
if(data.authType !== undefined){
let data0 = data.authType;
if(!((data0 === "1") || (data0 === "2"))){
(vErrors ??= []).push({instancePath:instancePath+"/authType",keyword:"enum",params:{allowedValues: schema1.allOf[0].allOf[0].properties.authType.enum}}); errors++;
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
if((data.authType === undefined) && (missing0 = "authType")){
(vErrors ??= []).push({}); errors++;
}
else {
if(data.authType !== undefined){
if(!(data.authType === "1")){
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
if(!(validate2(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
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
if((data.authType === undefined) && (missing1 = "authType")){
(vErrors ??= []).push({}); errors++;
}
else {
if(data.authType !== undefined){
if(!(data.authType === "2")){
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
if(!(validate6(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
errors = vErrors.length;
}
var _valid1 = _errs15 === errors;
valid5 = _valid1;
}
if(!valid5){
(vErrors ??= []).push({instancePath,keyword:"if",params:{failingKeyword: "then"}}); errors++;
}
validate1.errors = vErrors;
return errors === 0;
}

const s7 = validate11;

function validate14(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}}); errors++;
}
validate14.errors = vErrors;
return errors === 0;
}


function validate16(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}}); errors++;
}
validate16.errors = vErrors;
return errors === 0;
}


function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.userId === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "userId"}}); errors++;
}
if(data.firstname === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "firstname"}}); errors++;
}
if(data.surname === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "surname"}}); errors++;
}
if(data.phone === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "phone"}}); errors++;
}
if(data.email === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "email"}}); errors++;
}
if(data.userId !== undefined){
if(!(validate14(data.userId, {instancePath:instancePath+"/userId",parentData:data,parentDataProperty:"userId",rootData}))){
vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
errors = vErrors.length;
}
}
if(data.firstname !== undefined){
if(typeof data.firstname !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/firstname",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.surname !== undefined){
if(typeof data.surname !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/surname",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.phone !== undefined){
if(!(validate16(data.phone, {instancePath:instancePath+"/phone",parentData:data,parentDataProperty:"phone",rootData}))){
vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
errors = vErrors.length;
}
}
if(data.email !== undefined){
if(typeof data.email !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/email",keyword:"type",params:{type: "string"}}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}}); errors++;
}
validate13.errors = vErrors;
return errors === 0;
}


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}}); errors++;
}
validate20.errors = vErrors;
return errors === 0;
}


function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}}); errors++;
}
validate22.errors = vErrors;
return errors === 0;
}


function validate19(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.accessToken === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "accessToken"}}); errors++;
}
if(data.expiresIn === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "expiresIn"}}); errors++;
}
if(data.issuedAt === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "issuedAt"}}); errors++;
}
if(data.refreshToken === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "refreshToken"}}); errors++;
}
if(data.accessToken !== undefined){
if(!(validate20(data.accessToken, {instancePath:instancePath+"/accessToken",parentData:data,parentDataProperty:"accessToken",rootData}))){
vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
errors = vErrors.length;
}
}
if(data.expiresIn !== undefined){
let data1 = data.expiresIn;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/expiresIn",keyword:"type",params:{type: "integer"}}); errors++;
}
}
if(data.issuedAt !== undefined){
if(typeof data.issuedAt !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/issuedAt",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.refreshToken !== undefined){
if(!(validate22(data.refreshToken, {instancePath:instancePath+"/refreshToken",parentData:data,parentDataProperty:"refreshToken",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}}); errors++;
}
validate19.errors = vErrors;
return errors === 0;
}


function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!((typeof data == "number") && (!(data % 1) && !isNaN(data)))){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "integer"}}); errors++;
}
if(0 !== data){
(vErrors ??= []).push({instancePath,keyword:"const",params:{allowedValue: 0}}); errors++;
}
validate25.errors = vErrors;
return errors === 0;
}


function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}}); errors++;
}
validate27.errors = vErrors;
return errors === 0;
}


function validate12(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "data"}}); errors++;
}
if(data.code === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "code"}}); errors++;
}
if(data.msg === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "msg"}}); errors++;
}
if(data.data !== undefined){
let data0 = data.data;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.userInfo === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/data",keyword:"required",params:{missingProperty: "userInfo"}}); errors++;
}
if(data0.sessionInfo === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/data",keyword:"required",params:{missingProperty: "sessionInfo"}}); errors++;
}
if(data0.userInfo !== undefined){
if(!(validate13(data0.userInfo, {instancePath:instancePath+"/data/userInfo",parentData:data0,parentDataProperty:"userInfo",rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
if(data0.sessionInfo !== undefined){
if(!(validate19(data0.sessionInfo, {instancePath:instancePath+"/data/sessionInfo",parentData:data0,parentDataProperty:"sessionInfo",rootData}))){
vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/data",keyword:"type",params:{type: "object"}}); errors++;
}
}
if(data.code !== undefined){
if(!(validate25(data.code, {instancePath:instancePath+"/code",parentData:data,parentDataProperty:"code",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.msg !== undefined){
if(!(validate27(data.msg, {instancePath:instancePath+"/msg",parentData:data,parentDataProperty:"msg",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}}); errors++;
}
validate12.errors = vErrors;
return errors === 0;
}


function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!((typeof data == "number") && (!(data % 1) && !isNaN(data)))){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "integer"}}); errors++;
}
const _errs1 = errors;
let valid0 = false;
const _errs2 = errors;
if(13000101 !== data){
(vErrors ??= []).push({instancePath,keyword:"const",params:{allowedValue: 13000101}}); errors++;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs3 = errors;
if(13000102 !== data){
(vErrors ??= []).push({instancePath,keyword:"const",params:{allowedValue: 13000102}}); errors++;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs4 = errors;
if(13000201 !== data){
(vErrors ??= []).push({instancePath,keyword:"const",params:{allowedValue: 13000201}}); errors++;
}
var _valid0 = _errs4 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs5 = errors;
if(!((typeof data == "number") && (!(data % 1) && !isNaN(data)))){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "integer"}}); errors++;
}
var _valid0 = _errs5 === errors;
valid0 = valid0 || _valid0;
}
}
}
if(!valid0){
(vErrors ??= []).push({instancePath,keyword:"anyOf",params:{}}); errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
validate32.errors = vErrors;
return errors === 0;
}


function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code !== undefined){
if(!(validate25(data.code, {instancePath:instancePath+"/code",parentData:data,parentDataProperty:"code",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
}
var valid0 = _errs2 === errors;
if(valid0){
(vErrors ??= []).push({instancePath,keyword:"not",params:{}}); errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "code"}}); errors++;
}
if(data.msg === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "msg"}}); errors++;
}
if(data.code !== undefined){
if(!(validate32(data.code, {instancePath:instancePath+"/code",parentData:data,parentDataProperty:"code",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
if(data.msg !== undefined){
if(!(validate27(data.msg, {instancePath:instancePath+"/msg",parentData:data,parentDataProperty:"msg",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}}); errors++;
}
validate30.errors = vErrors;
return errors === 0;
}


function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(!(validate12(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs2 = errors;
if(!(validate30(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
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
validate11.errors = vErrors;
return errors === 0;
}

const s6 = validate30;

const s21 = validate36;

function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.headers !== undefined){
let data0 = data.headers;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0["x-traceid"] !== undefined){
let data1 = data0["x-traceid"];
if(typeof data1 === "string"){
if(func0(data1) > 58){
(vErrors ??= []).push({instancePath:instancePath+"/headers/x-traceid",keyword:"maxLength",params:{limit: 58}}); errors++;
}
if(func0(data1) < 58){
(vErrors ??= []).push({instancePath:instancePath+"/headers/x-traceid",keyword:"minLength",params:{limit: 58}}); errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/headers/x-traceid",keyword:"type",params:{type: "string"}}); errors++;
}
}
}
}
}
validate36.errors = vErrors;
return errors === 0;
}

const s18 = validate37;

function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.refreshToken === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "refreshToken"}}); errors++;
}
if(data.refreshToken !== undefined){
if(!(validate22(data.refreshToken, {instancePath:instancePath+"/refreshToken",parentData:data,parentDataProperty:"refreshToken",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}}); errors++;
}
validate37.errors = vErrors;
return errors === 0;
}

const s20 = validate39;

function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "data"}}); errors++;
}
if(data.code === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "code"}}); errors++;
}
if(data.msg === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "msg"}}); errors++;
}
if(data.data !== undefined){
let data0 = data.data;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.sessionInfo === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/data",keyword:"required",params:{missingProperty: "sessionInfo"}}); errors++;
}
if(data0.sessionInfo !== undefined){
if(!(validate19(data0.sessionInfo, {instancePath:instancePath+"/data/sessionInfo",parentData:data0,parentDataProperty:"sessionInfo",rootData}))){
vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/data",keyword:"type",params:{type: "object"}}); errors++;
}
}
if(data.code !== undefined){
if(!(validate25(data.code, {instancePath:instancePath+"/code",parentData:data,parentDataProperty:"code",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.msg !== undefined){
if(!(validate27(data.msg, {instancePath:instancePath+"/msg",parentData:data,parentDataProperty:"msg",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}}); errors++;
}
validate40.errors = vErrors;
return errors === 0;
}


function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(!(validate40(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs2 = errors;
if(!(validate30(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
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
validate39.errors = vErrors;
return errors === 0;
}

const s22 = validate46;

function validate46(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.userId === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "userId"}}); errors++;
}
if(data.accessToken === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "accessToken"}}); errors++;
}
if(data.userId !== undefined){
if(!(validate14(data.userId, {instancePath:instancePath+"/userId",parentData:data,parentDataProperty:"userId",rootData}))){
vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
errors = vErrors.length;
}
}
if(data.accessToken !== undefined){
if(!(validate20(data.accessToken, {instancePath:instancePath+"/accessToken",parentData:data,parentDataProperty:"accessToken",rootData}))){
vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}}); errors++;
}
validate46.errors = vErrors;
return errors === 0;
}

const s24 = validate49;

function validate50(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "code"}}); errors++;
}
if(data.msg === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "msg"}}); errors++;
}
if(data.code !== undefined){
if(!(validate25(data.code, {instancePath:instancePath+"/code",parentData:data,parentDataProperty:"code",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.msg !== undefined){
if(!(validate27(data.msg, {instancePath:instancePath+"/msg",parentData:data,parentDataProperty:"msg",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}}); errors++;
}
validate50.errors = vErrors;
return errors === 0;
}


function validate49(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(!(validate50(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs2 = errors;
if(!(validate30(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
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
validate49.errors = vErrors;
return errors === 0;
}

const s25 = validate55;
const schema25 = {"type":"object","required":["requestId","code","codeType"],"properties":{"requestId":{"type":"string"},"code":{"type":"string"},"codeType":{"type":"string","enum":["1","2","3","4"]}}};

function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.requestId === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "requestId"}}); errors++;
}
if(data.code === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "code"}}); errors++;
}
if(data.codeType === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "codeType"}}); errors++;
}
if(data.requestId !== undefined){
if(typeof data.requestId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/requestId",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.code !== undefined){
if(typeof data.code !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/code",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.codeType !== undefined){
let data2 = data.codeType;
if(typeof data2 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/codeType",keyword:"type",params:{type: "string"}}); errors++;
}
if(!((((data2 === "1") || (data2 === "2")) || (data2 === "3")) || (data2 === "4"))){
(vErrors ??= []).push({instancePath:instancePath+"/codeType",keyword:"enum",params:{allowedValues: schema25.properties.codeType.enum}}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}}); errors++;
}
validate55.errors = vErrors;
return errors === 0;
}

const s27 = validate56;

function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.verified === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "verified"}}); errors++;
}
if(data.verified !== undefined){
if(typeof data.verified !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/verified",keyword:"type",params:{type: "boolean"}}); errors++;
}
}
if(data.token !== undefined){
if(!(validate8(data.token, {instancePath:instancePath+"/token",parentData:data,parentDataProperty:"token",rootData}))){
vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors);
errors = vErrors.length;
}
}
if(data.expireAt !== undefined){
if(typeof data.expireAt !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/expireAt",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.failCount !== undefined){
if(typeof data.failCount !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/failCount",keyword:"type",params:{type: "string"}}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}}); errors++;
}
validate58.errors = vErrors;
return errors === 0;
}


function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "data"}}); errors++;
}
if(data.code === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "code"}}); errors++;
}
if(data.msg === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "msg"}}); errors++;
}
if(data.data !== undefined){
if(!(validate58(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data.code !== undefined){
if(!(validate25(data.code, {instancePath:instancePath+"/code",parentData:data,parentDataProperty:"code",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.msg !== undefined){
if(!(validate27(data.msg, {instancePath:instancePath+"/msg",parentData:data,parentDataProperty:"msg",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}}); errors++;
}
validate57.errors = vErrors;
return errors === 0;
}


function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(!(validate57(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs2 = errors;
if(!(validate30(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
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
validate56.errors = vErrors;
return errors === 0;
}

const s31 = validate65;

function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.query !== undefined){
let data0 = data.query;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.userId !== undefined){
if(!(validate14(data0.userId, {instancePath:instancePath+"/query/userId",parentData:data0,parentDataProperty:"userId",rootData}))){
vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
errors = vErrors.length;
}
}
if(data0.phone !== undefined){
if(!(validate16(data0.phone, {instancePath:instancePath+"/query/phone",parentData:data0,parentDataProperty:"phone",rootData}))){
vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
errors = vErrors.length;
}
}
}
}
if(data.headers !== undefined){
let data3 = data.headers;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3["x-traceid"] !== undefined){
let data4 = data3["x-traceid"];
if(typeof data4 === "string"){
if(func0(data4) > 58){
(vErrors ??= []).push({instancePath:instancePath+"/headers/x-traceid",keyword:"maxLength",params:{limit: 58}}); errors++;
}
if(func0(data4) < 58){
(vErrors ??= []).push({instancePath:instancePath+"/headers/x-traceid",keyword:"minLength",params:{limit: 58}}); errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/headers/x-traceid",keyword:"type",params:{type: "string"}}); errors++;
}
}
}
}
}
validate65.errors = vErrors;
return errors === 0;
}

const s30 = validate68;

function validate69(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "data"}}); errors++;
}
if(data.code === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "code"}}); errors++;
}
if(data.msg === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "msg"}}); errors++;
}
if(data.data !== undefined){
if(!(validate13(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
if(data.code !== undefined){
if(!(validate25(data.code, {instancePath:instancePath+"/code",parentData:data,parentDataProperty:"code",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.msg !== undefined){
if(!(validate27(data.msg, {instancePath:instancePath+"/msg",parentData:data,parentDataProperty:"msg",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}}); errors++;
}
validate69.errors = vErrors;
return errors === 0;
}


function validate68(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(!(validate69(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs2 = errors;
if(!(validate30(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
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
validate68.errors = vErrors;
return errors === 0;
}

const request0: OperationValidators = { parameters: s17, needsBody: true, body: { "application/json": s2 } };
const operation0: OperationValidators = { parameters: s17, needsBody: true, body: { "application/json": s2 }, answers: { 200: { "application/json": s7 }, 400: { "application/json": s6 }, 401: { "application/json": s6 }, 500: { "application/json": s6 } } };
const request1: OperationValidators = { parameters: s21, needsBody: true, body: { "application/json": s18 } };
const operation1: OperationValidators = { parameters: s21, needsBody: true, body: { "application/json": s18 }, answers: { 200: { "application/json": s20 }, 400: { "application/json": s6 }, 401: { "application/json": s6 }, 500: { "application/json": s6 } } };
const request2: OperationValidators = { parameters: s21, needsBody: true, body: { "application/json": s22 } };
const operation2: OperationValidators = { parameters: s21, needsBody: true, body: { "application/json": s22 }, answers: { 200: { "application/json": s24 }, 400: { "application/json": s6 }, 401: { "application/json": s6 }, 500: { "application/json": s6 } } };
const request3: OperationValidators = { parameters: s17, needsBody: true, body: { "application/json": s25 } };
const operation3: OperationValidators = { parameters: s17, needsBody: true, body: { "application/json": s25 }, answers: { 200: { "application/json": s27 }, 400: { "application/json": s6 }, 401: { "application/json": s6 }, 500: { "application/json": s6 } } };
const request4: OperationValidators = { parameters: s31 };
const operation4: OperationValidators = { parameters: s31, answers: { 200: { "application/json": s30 }, 400: { "application/json": s6 }, 401: { "application/json": s6 }, 500: { "application/json": s6 } } };

export { request0, operation0 as login, request1, operation1 as refreshToken, request2, operation2 as logout, request3, operation3 as validateCode, request4, operation4 as userInfo };

/** Of every operation, by the client's method. */
export const validators = {
  login: operation0,
  refreshToken: operation1,
  logout: operation2,
  validateCode: operation3,
  userInfo: operation4,
} as const satisfies Validators;
