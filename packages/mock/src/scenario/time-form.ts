/** How an API writes a time: learned from one that it wrote. */
export interface TimeForm {
  /** @param time milliseconds since 1970. */
  print(time: number): string | number;
  /** Milliseconds since 1970. */
  parse(value: unknown): number;
}

/** Seconds have ten digits for the next two centuries, milliseconds thirteen. */
const MILLISECONDS_FROM = 100_000_000_000;

/** `undefined` where the example is no time: no number since 1970, no ISO 8601, no HTTP date. */
export function timeFormOf(example: unknown): TimeForm | undefined {
  if (typeof example === "number") return epoch(example, (time) => time);
  if (typeof example !== "string") return undefined;
  if (/^\d{9,14}$/.test(example)) return epoch(Number(example), String);
  if (/^[A-Z][a-z]{2}, \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d GMT$/.test(example)) {
    return {
      print: (time) => new Date(time).toUTCString(),
      parse: (text) => Date.parse(`${text}`),
    };
  }
  return iso(example);
}

function epoch(example: number, form: (time: number) => string | number): TimeForm | undefined {
  if (!Number.isFinite(example) || example < 100_000_000) return undefined;
  const unit = example >= MILLISECONDS_FROM ? 1 : 1_000;
  return {
    print: (time) => form(unit === 1 ? time : Math.floor(time / unit)),
    parse: (value) => Number(value) * unit,
  };
}

const ISO =
  /^(\d{4}-\d\d-\d\d)(?:([T ])(\d\d:\d\d(?::\d\d)?)(?:\.(\d+))?(Z|[+-]\d\d(?::?\d\d)?)?)?$/;

/** With as many digits, and in the zone, that the example has. Without a zone: this machine's. */
function iso(example: string): TimeForm | undefined {
  const [whole, , between, clock = "", fraction, zone] = ISO.exec(example) ?? [];
  if (whole === undefined) return undefined;
  return { print, parse: (value) => parseIso(String(value)) };

  function print(time: number): string {
    const text = new Date(time + offsetOf(zone, time) * 60_000).toISOString();
    if (between === undefined) return text.slice(0, 10);
    const digits =
      fraction === undefined
        ? ""
        : `.${text.slice(20, 23).padEnd(9, "0").slice(0, fraction.length)}`;
    return `${text.slice(0, 10)}${between}${text.slice(11, 11 + clock.length)}${digits}${zone ?? ""}`;
  }
}

function parseIso(text: string): number {
  const [, date, between, clock = "", fraction = "0", zone] = ISO.exec(text) ?? [];
  if (date === undefined) return Number.NaN;
  const milliseconds = fraction.slice(0, 3).padEnd(3, "0");
  // A date alone is a day in UTC; a time without a zone is this machine's (ECMA-262, Date.parse).
  if (between === undefined) return Date.parse(date);
  const seconds = clock.length === 5 ? `${clock}:00` : clock;
  const local = Date.parse(`${date}T${seconds}.${milliseconds}Z`);
  if (zone !== undefined) return local - offsetOf(zone, local) * 60_000;
  return Date.parse(`${date}T${seconds}.${milliseconds}`);
}

/** Minutes ahead of UTC. */
function offsetOf(zone: string | undefined, time: number): number {
  if (zone === undefined) return -new Date(time).getTimezoneOffset();
  if (zone === "Z") return 0;
  const [, sign, hours, minutes = "0"] = /^([+-])(\d\d):?(\d\d)?$/.exec(zone) ?? [];
  return (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}
