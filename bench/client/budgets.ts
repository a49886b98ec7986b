/** Bytes that a program's bundle may have at most, minified and gzipped. */
export const BUDGETS: Readonly<Record<string, number>> = {
  "ours/one-operation.ts": 4_500,
  "ours/session.ts": 6_000,
  "ours/all-operations.ts": 5_000,
  "ours/gateway.ts": 6_800,
  "ours/form.ts": 2_500,
  "ours/validate-one.ts": 8_300,
  "ours/query-one.ts": 5_400,
};
