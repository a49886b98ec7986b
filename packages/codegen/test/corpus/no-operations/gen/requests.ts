// Generated from specs/no-operations/openapi.yaml by `pnpm generate`. Do not edit.

export {};
