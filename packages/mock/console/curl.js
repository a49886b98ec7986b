/** @import { EntryDetail } from "../src/console/views.ts" */

/** Headers that curl sets itself, or that belong to one connection. */
const OWN = new Set([
  "host",
  "content-length",
  "connection",
  "accept-encoding",
  "transfer-encoding",
]);

/**
 * A command for a POSIX shell that sends a journal's request again: as it is shown, so with the
 * secrets hidden unless they were asked for.
 *
 * @param {Pick<EntryDetail, "method" | "target" | "request">} entry
 * @param {string} origin
 */
export function curlOf({ method, target, request }, origin) {
  const { body } = request;
  const usual = body === undefined ? "GET" : "POST";
  const parts = [
    ...(method === "HEAD" ? ["--head"] : method === usual ? [] : [`-X ${quoted(method)}`]),
    quoted(target.startsWith("/") ? origin + target : target),
    ...request.headers.filter(({ name }) => !OWN.has(name.toLowerCase())).map(headerOf),
    // --data-raw would read no file, whatever the body begins with.
    ...(body === undefined ? [] : [`--data-raw ${quoted(body)}`]),
  ];
  return `curl --globoff ${parts.join(" \\\n  ")}`;
}

/** @param {{ name: string, value: string }} header */
function headerOf({ name, value }) {
  // curl reads `Name:` as "do not send it" and `Name;` as an empty one.
  return `-H ${quoted(value === "" ? `${name};` : `${name}: ${value}`)}`;
}

/**
 * In single quotes nothing has a meaning but the quote itself. Control characters are written as
 * `printf` reads them, so that a pasted line break does not run what follows it.
 *
 * @param {string} text
 */
export function quoted(text) {
  if (!/\p{Cc}/u.test(text)) return `'${text.replaceAll("'", String.raw`'\''`)}'`;
  const escaped = text.replaceAll(/[\\']|\p{Cc}/gu, (letter) =>
    letter === "\\" || letter === "'"
      ? `\\${letter}`
      : `\\${letter.charCodeAt(0).toString(8).padStart(3, "0")}`,
  );
  return `$'${escaped}'`;
}
