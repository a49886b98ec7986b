const dateAndTime = new Intl.DateTimeFormat(undefined, {
  dateStyle: "medium",
  timeStyle: "medium",
});
const timeOfDay = new Intl.DateTimeFormat(undefined, { timeStyle: "medium" });

/** Date and time in the reader's own zone and language; `at` in epoch milliseconds. */
export function localTime(at: number): string {
  return dateAndTime.format(at);
}

/** As `localTime`, without the date. */
export function localTimeOfDay(at: number): string {
  return timeOfDay.format(at);
}

const units = [
  ["day", 86_400],
  ["hour", 3600],
  ["minute", 60],
  ["second", 1],
] as const;

/** The two largest units: "29 minutes, 58 seconds". `milliseconds` from 0 on. */
export function timeLeft(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  const first = units.findIndex(([, length]) => seconds >= length);
  if (first === -1) return "0 seconds";
  return units
    .slice(first, first + 2)
    .map(([name, length], index) => {
      const above = index === 0 ? Infinity : (units[first]?.[1] ?? Infinity);
      return count(Math.floor((seconds % above) / length), name);
    })
    .join(", ");
}

function count(value: number, unit: string): string {
  return `${value} ${unit}${value === 1 ? "" : "s"}`;
}
