import { WIDTH } from "../print.ts";
import type { KnownCode } from "../operations/catalogue.ts";
import type { Catalogue } from "./catalogues.ts";

/** `gen/errors.ts`: the known codes by name; data only. */
export function printErrors(catalogues: readonly Catalogue[]): string {
  return catalogues.map(printCatalogue).join("\n");
}

function printCatalogue({ name, entries }: Catalogue): string {
  return `/** The error codes that the contract knows. Others may arrive. */
export const ${name} = {
${entries.map(printEntry).join("")}} as const;

/** One of the error codes that the contract knows. */
export type ${name} = (typeof ${name})[keyof typeof ${name}];
`;
}

function printEntry({ name, code, description }: KnownCode): string {
  return `${comment(description)}  ${name}: ${JSON.stringify(code)},\n`;
}

/** The contract's words as a doc comment: on one line where they fit, else as many as they have. */
function comment(description: string): string {
  const lines = description
    .replaceAll("*/", "*\\/")
    .split(/\r\n?|[\n\u2028\u2029]/)
    .map((line) => line.trim());
  const [first = "", ...more] = lines;
  if (first === "") return "";
  const short = `  /** ${first} */\n`;
  if (more.length === 0 && short.length <= WIDTH) return short;
  const inside = lines.map((line) => `   * ${line}`.trimEnd());
  return ["  /**", ...inside, "   */", ""].join("\n");
}
