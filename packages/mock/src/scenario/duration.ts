const UNITS: Readonly<Record<string, number>> = {
  ms: 1,
  s: 1_000,
  m: 60_000,
  h: 3_600_000,
  d: 86_400_000,
};

/** Milliseconds of `250ms`, `30s`, `15m`, `2h`, `30d`; `undefined` where the text is no duration. */
export function parseDuration(text: string): number | undefined {
  const [, digits, unit = ""] = /^(\d+)(ms|s|m|h|d)$/.exec(text) ?? [];
  const factor = UNITS[unit];
  return digits === undefined || factor === undefined ? undefined : Number(digits) * factor;
}
