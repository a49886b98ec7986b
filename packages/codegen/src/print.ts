/** Letters in a line, as the formatter has it. */
export const WIDTH = 100;

/** A comment for a property, by the path of keys that leads to it. */
export type Comments = (path: readonly string[]) => string | undefined;

const NO_COMMENTS: Comments = () => undefined;

/** Stands in a value for a constant of the file. */
export class Identifier {
  readonly name: string;

  constructor(name: string) {
    this.name = name;
  }
}

/**
 * A value as a TypeScript literal, formatted as a person would: what fits stands on one line.
 *
 * @param around the letters that stand before and behind it on its line
 */
export function literal(value: unknown, comments: Comments = NO_COMMENTS, around = 0): string {
  return print(value, 0, [], comments, around);
}

/** A constant of a file. */
export function constant(name: string, value: unknown): string {
  const [before, behind] = [`const ${name} = `, " as const;"];
  return before + literal(value, NO_COMMENTS, before.length + behind.length) + behind;
}

function print(
  value: unknown,
  indent: number,
  path: readonly string[],
  comments: Comments,
  before: number,
): string {
  if (!isNested(value)) return atom(value);
  if (isFlat(value)) {
    const short = inline(value);
    if (indent + before + short.length < WIDTH) return short;
  }
  const inner = " ".repeat(indent + 2);
  const lines = Array.isArray(value)
    ? value.map((item, index) => {
        return inner + print(item, indent + 2, [...path, String(index)], comments, 0);
      })
    : Object.entries(value).map(([name, item]) => {
        const here = [...path, name];
        const comment = comments(here);
        const head = `${propertyName(name)}: `;
        const text = head + print(item, indent + 2, here, comments, head.length);
        return (comment === undefined ? [text] : [comment, text])
          .map((line) => inner + line)
          .join("\n");
      });
  const [open, close] = Array.isArray(value) ? "[]" : "{}";
  return `${open}\n${lines.join(",\n")},\n${" ".repeat(indent)}${close}`;
}

/** A function stands for itself, by its name. */
function atom(value: unknown): string {
  const isNamed = typeof value === "function" || value instanceof Identifier;
  return isNamed ? value.name : JSON.stringify(value);
}

function inline(value: unknown): string {
  if (!isNested(value)) return atom(value);
  if (Array.isArray(value)) return `[${value.map(inline).join(", ")}]`;
  const entries = Object.entries(value).map(
    ([name, item]) => `${propertyName(name)}: ${inline(item)}`,
  );
  return entries.length === 0 ? "{}" : `{ ${entries.join(", ")} }`;
}

/** Holds nothing that deserves lines of its own: no object with an object inside. */
function isFlat(value: object): boolean {
  const items = Object.values(value);
  if (Array.isArray(value)) return items.every((item) => !isNested(item) || isFlat(item));
  return items.every((item) => !isNested(item) || (Array.isArray(item) && isFlat(item)));
}

function isNested(value: unknown): value is object {
  return typeof value === "object" && value !== null && !(value instanceof Identifier);
}

/** A key as a person would write it: quoted only where it must be. */
export function propertyName(name: string): string {
  // In a literal, `__proto__: x` sets the prototype.
  if (name === "__proto__") return '["__proto__"]';
  const bare = /^[A-Za-z_$][\w$]*$/.test(name) || /^(?:0|[1-9]\d{0,14})$/.test(name);
  return bare ? name : JSON.stringify(name);
}
