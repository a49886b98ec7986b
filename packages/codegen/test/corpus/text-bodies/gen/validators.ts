// Generated from specs/text-bodies/openapi.yaml by `pnpm generate`. Do not edit.

// @ts-nocheck The functions are ajv's.
import type { Validators } from "@handshake/runtime/validate";



export const validators: Validators = {
  setNote: { needsBody: true },
  postFeed: { needsBody: true },
  listEvents: {  },
};
