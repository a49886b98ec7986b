/** The length of a text as JSON Schema counts it: in characters, not in UTF-16 units. Compiled validators call it. */
export function codePoints(text: string): number {
  let length = 0;
  for (const _ of text) length++;
  return length;
}
