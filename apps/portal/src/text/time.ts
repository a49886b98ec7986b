/** Date and time in the reader's own zone; `at` in epoch milliseconds. */
export function localTime(at: number, locale: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "medium" }).format(at);
}

/** As `localTime`, without the date. */
export function localTimeOfDay(at: number, locale: string): string {
  return new Intl.DateTimeFormat(locale, { timeStyle: "medium" }).format(at);
}

const units = [
  ["day", 86_400],
  ["hour", 3600],
  ["minute", 60],
  ["second", 1],
] as const;

/** The two largest units: "29 minutes, 58 seconds". `milliseconds` from 0 on. */
export function timeLeft(milliseconds: number, locale: string): string {
  const seconds = Math.floor(milliseconds / 1000);
  const found = units.findIndex(([, length]) => seconds >= length);
  const first = found === -1 ? units.length - 1 : found;
  const parts = units.slice(first, first + 2).map(([unit, length], index) => {
    const above = index === 0 ? Infinity : (units[first]?.[1] ?? Infinity);
    return inUnit(Math.floor((seconds % above) / length), unit, locale);
  });
  return new Intl.ListFormat(locale, { type: "unit" }).format(parts);
}

function inUnit(value: number, unit: string, locale: string): string {
  return new Intl.NumberFormat(locale, { style: "unit", unit, unitDisplay: "long" }).format(value);
}
