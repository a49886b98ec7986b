/** The parts of a request target (RFC 9112, section 3.2). */
export interface Target {
  /** As sent, dot segments resolved, percent-encoding kept. */
  readonly path: string;
  /** Decoded. A name that occurs once has a string, one that occurs again all its values. */
  readonly query: Record<string, string | string[]>;
}

/** Of an OPTIONS request about the server itself. */
export const WHOLE_SERVER = "*";

/** Of letters, digits and `-` `.` `_` `~`, no dot at the start of a segment: a URL as it is. */
const PLAIN = /^(?:\/[\w~-][\w.~-]*)+$/;

/** Reads origin form, absolute form and `*`; `undefined` for what is no URL. */
export function parseTarget(target: string): Target | undefined {
  if (target === WHOLE_SERVER) return { path: target, query: {} };
  if (PLAIN.test(target)) return { path: target, query: {} };
  // "//x/y" is a path here, not an authority: the prefix makes URL read it so.
  const url = URL.parse(target.startsWith("/") ? `http://mock${target}` : target);
  if (url === null || !url.pathname.startsWith("/")) return undefined;
  return { path: url.pathname, query: queryOf(url.searchParams) };
}

function queryOf(parameters: URLSearchParams): Record<string, string | string[]> {
  // fromEntries defines own properties, so a parameter named __proto__ stays one.
  return Object.fromEntries(
    [...new Set(parameters.keys())].map((name) => {
      const [first = "", ...others] = parameters.getAll(name);
      return [name, others.length === 0 ? first : [first, ...others]];
    }),
  );
}
