/**
 * The depths of all values in a body, added up. A violation carries the path to its place, so a body in which
 * everything is wrong costs as much as this, in time and in memory: a chain of 1,400 objects with two
 * properties each takes half a second.
 */
const MOST = 2_000_000;

/** So few letters cannot hold too much. */
const HARMLESS = 2_000;

/** Whether a JSON text, which is well-formed, is nested so deep that to check it would hold up everybody else. */
export function isTooDeep(json: string): boolean {
  if (json.length <= HARMLESS) return false;
  let depth = 0;
  let sum = 0;
  for (let at = 0; at < json.length; at += 1) {
    const code = json.charCodeAt(at);
    if (code === QUOTE) at = endOfString(json, at);
    else if (code === CLOSE_BRACE || code === CLOSE_BRACKET) depth -= 1;
    else if (code === COMMA) sum += depth;
    else if (code === OPEN_BRACE || code === OPEN_BRACKET) sum += depth += 1;
    if (sum > MOST) return true;
  }
  return false;
}

const QUOTE = 0x22;
const COMMA = 0x2c;
const BACKSLASH = 0x5c;
const OPEN_BRACKET = 0x5b;
const CLOSE_BRACKET = 0x5d;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;

function endOfString(json: string, start: number): number {
  let end = json.indexOf('"', start + 1);
  while (isEscaped(json, end)) end = json.indexOf('"', end + 1);
  return end;
}

/** After an odd number of backslashes. */
function isEscaped(json: string, at: number): boolean {
  let before = at - 1;
  while (json.charCodeAt(before) === BACKSLASH) before -= 1;
  return (at - before) % 2 === 0;
}
