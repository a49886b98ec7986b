// Generated from specs/media-type-ranges/openapi.yaml by `pnpm generate`. Do not edit.

// @ts-nocheck The functions are ajv's.
import type { Validators } from "@handshake/runtime/validate";



export const validators: Validators = {
  showPicture: {  },
  setPicture: { needsBody: true },
};
