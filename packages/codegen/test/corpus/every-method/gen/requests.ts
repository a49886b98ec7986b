// Generated from specs/every-method/openapi.yaml by `pnpm generate`. Do not edit.

// Without what only answers need.
export {
  request0 as getThing,
  request1 as putThing,
  request2 as postThing,
  request3 as deleteThing,
  request4 as optionsThing,
  request5 as headThing,
  request6 as patchThing,
  request7 as traceThing,
} from "./validators.ts";
