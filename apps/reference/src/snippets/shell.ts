import { Token } from "../plan/token.ts";

/** A value as JSON for a shell, in single quotes; tokens are its variables. */
export function shellJson(value: unknown): string {
  const marked = JSON.stringify(value, (_key, item: unknown) =>
    item instanceof Token ? `${MARK}${item.kind}${MARK}` : item,
  );
  return quoted(marked).replaceAll(MARKED, (_, kind: string) => `'"$${variable(kind)}"'`);
}

/** A text for a shell, in single quotes. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}

/** `accessToken` → `ACCESS_TOKEN`. */
export function variable(kind: string): string {
  return words(kind).join("_").toUpperCase();
}

/** `accessToken` → `access`, `token`. */
export function words(name: string): string[] {
  return name
    .replaceAll(/([a-z\d])([A-Z])/g, "$1 $2")
    .split(/[^A-Za-z\d]+/)
    .filter((word) => word !== "")
    .map((word) => word.toLowerCase());
}

/** No contract has it in a text. */
const MARK = "\u{F8FF}";
const MARKED = new RegExp(`${MARK}([^${MARK}]*)${MARK}`, "g");
