// Generated from specs/discriminator-inheritance/openapi.yaml by `pnpm generate`. Do not edit.

// Without what only answers need.
export {
  request0 as addPet,
} from "./validators.ts";
