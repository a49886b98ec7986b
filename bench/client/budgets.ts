/** Bytes that a program's bundle may have at most, minified and gzipped. */
export const BUDGETS: Readonly<Record<string, number>> = {
  "ours/one-operation.ts": 4_500,
  "ours/all-operations.ts": 5_200,
  "ours/gateway.ts": 6_700,
};
