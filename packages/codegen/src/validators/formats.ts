const DATE = String.raw`\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])`;
const TIME = String.raw`(?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d+)?(?:[Zz]|[+-](?:[01]\d|2[0-3]):[0-5]\d)`;
const BYTE = String.raw`(?:25[0-5]|2[0-4]\d|1?\d?\d)`;

/**
 * The formats that are checked. Expressions only: ajv prints these into its code, where it would
 * `require` a function. Each is quick on any text. A format that is not here says nothing, as
 * JSON Schema 2020-12 has it for all of them.
 */
export const FORMATS: Readonly<Record<string, RegExp>> = {
  date: new RegExp(`^${DATE}$`),
  "date-time": new RegExp(`^${DATE}[Tt]${TIME}$`),
  time: new RegExp(`^${TIME}$`),
  email: /^[^\s@]+@[^\s@]+$/,
  ipv4: new RegExp(`^(?:${BYTE}\\.){3}${BYTE}$`),
  uri: /^[A-Za-z][A-Za-z\d+.-]*:\S*$/,
  uuid: /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i,
};

/** OpenAPI's own formats of numbers, as the bounds that they mean. An int64 does not fit a JavaScript number. */
export const BOUNDS: Readonly<Record<string, { minimum: number; maximum: number }>> = {
  int32: { minimum: -(2 ** 31), maximum: 2 ** 31 - 1 },
};
