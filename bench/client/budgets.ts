/**
 * Bytes that a program's bundle may have at most, minified and gzipped: what it has today, rounded up to the next
 * hundred. What it shall have stands beside it.
 */
export const BUDGETS: Readonly<Record<string, number>> = {
  "ours/one-operation.ts": 6_700, // 4,500; better 3,500
  "ours/all-operations.ts": 7_300,
  "ours/gateway.ts": 9_000,
};
