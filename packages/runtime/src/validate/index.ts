export { checkRequest, type RequestParts } from "./check-request.ts";
export { codePoints } from "./code-points.ts";
export type { Drift } from "./drift.ts";
export { equal } from "./equal.ts";
export type { Fault, OperationValidators, Validate, Validators } from "./validators.ts";
export { createValidating, type ValidatingOptions } from "./validating.ts";
