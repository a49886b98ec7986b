/** The lines around the one part of a README that is generated. */
export const BEGIN = "<!-- error codes: generated from the contract by pnpm generate -->";
export const END = "<!-- /error codes -->";

/** Where the generated part stands in a text, as offsets; or what is wrong with its marks, and in which line. */
export type Block =
  | { readonly start: number; readonly end: number }
  | { readonly line: number; readonly message: string };

/** `undefined` where there are no marks: a person took them out, and the README is all theirs. */
export function findBlock(text: string): Block | undefined {
  const [first, second, ...more] = marks(text);
  if (first === undefined) return undefined;
  if (!first.isBegin) return fault(first, "ends here and does not begin before");
  if (second === undefined) return fault(first, "begins here and does not end");
  if (second.isBegin) return fault(second, "begins here once more before it has ended");
  const [third] = more;
  if (third !== undefined) return fault(third, "is here a second time");
  return { start: first.offset + first.length, end: second.offset };
}

/** The text with another block in it, lines ended as the file ends them; `undefined` where it has no place for one. */
export function withBlock(text: string, block: string): string | undefined {
  const found = findBlock(text);
  if (found === undefined || !("start" in found)) return undefined;
  const newline = text.startsWith("\r\n", found.start) ? "\r\n" : "\n";
  const lines = `\n\n${block.trim()}\n\n`.replaceAll("\n", newline);
  return text.slice(0, found.start) + lines + text.slice(found.end);
}

interface Mark {
  readonly isBegin: boolean;
  readonly offset: number;
  readonly length: number;
  readonly line: number;
}

function fault({ line }: Mark, what: string): Block {
  return { line, message: `The block of error codes ${what}.` };
}

/** Each on a line of its own; what stands in a block of code is an example of one. */
function marks(text: string): Mark[] {
  const all: Mark[] = [];
  let offset = 0;
  let fence = "";
  for (const [index, line] of text.split("\n").entries()) {
    const [, mark = "", rest = ""] = /^ {0,3}(```+|~~~+)(.*)/.exec(line) ?? [];
    if (fence === "") fence = mark;
    else if (mark.startsWith(fence) && rest.trim() === "") fence = "";
    const word = line.trimEnd();
    if (fence === "" && (word === BEGIN || word === END)) {
      all.push({ isBegin: word === BEGIN, offset, length: word.length, line: index + 1 });
    }
    offset += line.length + 1;
  }
  return all;
}
