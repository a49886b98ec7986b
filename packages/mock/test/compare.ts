import type { Reply } from "./call.ts";
import { type Difference, DIFFERENCES } from "./differences.ts";

/** Headers of the connection, not of the answer. */
const CONNECTION = new Set(["date", "connection", "keep-alive", "transfer-encoding"]);

const COMPARED = DIFFERENCES.filter(({ unanswered }) => !unanswered);

/** The listed differences that a kind of request may show. */
function applying(kind: string): Difference[] {
  return COMPARED.filter(({ kinds }) => kinds === undefined || kinds.includes(kind));
}

/** An answer without what may differ by the table; `undefined` where all of it may. */
export function comparable(kind: string, { status, headers, body }: Reply) {
  const listed = applying(kind);
  if (listed.some((difference) => difference.headers === undefined)) return undefined;
  const loose = new Set(listed.flatMap((difference) => difference.headers ?? []));
  const kept = Object.entries(headers).filter(
    ([name]) => !CONNECTION.has(name) && !loose.has(name),
  );
  return { status, headers: Object.fromEntries(kept), body };
}

/** The listed differences that two answers show. */
export function shown(kind: string, prism: Reply, mock: Reply): string[] {
  return applying(kind)
    .filter(({ headers }) =>
      headers === undefined
        ? text(prism) !== text(mock)
        : headers.some((name) => prism.headers[name] !== mock.headers[name]),
    )
    .map(({ what }) => what);
}

function text({ status, headers, body }: Reply): string {
  return JSON.stringify([status, headers.allow, body]);
}
