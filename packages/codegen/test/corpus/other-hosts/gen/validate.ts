// Generated from specs/other-hosts/openapi.yaml by `pnpm generate`. Do not edit.

import type { Layer } from "@handshake/runtime";
import { createValidating, type ValidatingOptions } from "@handshake/runtime/validate";
import { validators } from "./validators.ts";

/** A layer that holds every call against the contract's schemas: `use: [validating()]`. */
export function validating(options?: ValidatingOptions): Layer {
  return createValidating(validators, options);
}

export type { Drift, ValidatingOptions } from "@handshake/runtime/validate";
