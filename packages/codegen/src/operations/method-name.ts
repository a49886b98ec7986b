/**
 * A client's methods stand beside `orThrow`, and a promise asks every object for `then`;
 * the others would hide what every JavaScript object has.
 */
const RESERVED: ReadonlySet<string> = new Set([
  "orThrow",
  "then",
  "constructor",
  "toString",
  "toJSON",
  "valueOf",
  "hasOwnProperty",
  "__proto__",
]);

const IDENTIFIER = /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u;

export function isIdentifier(text: string): boolean {
  return IDENTIFIER.test(text);
}

/**
 * The client's method for an operationId: the operationId itself where it is an identifier, else
 * its words in camel case (`get-user` → `getUser`). Reserved names and names that begin with a
 * digit get an underscore. `undefined` when nothing is left.
 */
export function methodName(operationId: string): string | undefined {
  const name = isIdentifier(operationId) ? operationId : camelCase(operationId);
  if (name === "") return undefined;
  if (RESERVED.has(name)) return `${name}_`;
  return isIdentifier(name) ? name : `_${name}`;
}

/** `not valid-code` → `NotValidCode`. */
export function pascalCase(text: string): string {
  return words(text).map(capital).join("");
}

/** `get-user` → `getUser`. The words themselves keep their inner capitals. */
export function camelCase(text: string): string {
  const [first = "", ...rest] = words(text);
  return first.charAt(0).toLowerCase() + first.slice(1) + rest.map(capital).join("");
}

function words(text: string): string[] {
  return text.split(/[^\p{ID_Continue}]+/u).filter((word) => word !== "");
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
