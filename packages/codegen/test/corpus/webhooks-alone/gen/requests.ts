// Generated from specs/webhooks-alone/openapi.yaml by `pnpm generate`. Do not edit.

export {};
