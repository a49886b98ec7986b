// Generated from specs/discriminator-mapping/openapi.yaml by `pnpm generate`. Do not edit.

// Without what only answers need.
export {
  request0 as addPet,
} from "./validators.ts";
