import type { ApiDescription, Operation, SecurityScheme } from "@handshake/runtime";
import { constant, Identifier, literal } from "../print.ts";
import { Constants } from "./constants.ts";
import type { DescribedApi } from "./describe-api.ts";

/** `gen/operations.ts`: data only; every line of logic is in the runtime. */
export function printOperations({ api, envelopes, sites }: DescribedApi, source: string): string {
  const { operations, title, ...rest } = api;
  const constants = new Constants(sites.map(({ name }) => name));
  const comments = new Map(sites.map((site) => [site.name, operationComment(site)]));
  const commented = (name: string, line: string): string =>
    [comments.get(name), line].filter((part) => part !== undefined).join("\n");
  const consts = sites.map(({ name, envelope }) => {
    const value = literal({
      ...operations[name],
      ...(envelope !== undefined && { envelope: new Identifier(constants.envelope(envelope)) }),
      ...securityOf(operations[name]!, constants),
    });
    return commented(
      name,
      `export const ${constants.operation(name)} = ${value} as const satisfies Operation;`,
    );
  });
  const entries = sites.map(({ name }) => {
    const own = constants.operation(name);
    return commented(name, own === name ? `${name},` : `${name}: ${own},`);
  });
  const shared = [
    ...schemesOf(operations).map(([name, value]) => [constants.scheme(name), value] as const),
    ...Object.entries(envelopes).map(([name, value]) => [constants.envelope(name), value] as const),
  ].map(([name, value]) => `${constant(name, value)}\n\n`);
  const base = Object.entries(rest).map(([name, value]) => `  ${name}: ${literal(value)},\n`);
  return `// Generated from ${source} by \`pnpm generate\`. Do not edit.
import type { ApiDescription, Operation } from "@handshake/runtime";
${partsImport(Object.values(operations))}
${shared.join("")}${consts.join("\n\n")}

/** The API without its operations: for a client of some of them. */
export const base = {${base.length === 0 ? "" : `\n${base.join("")}`}} as const satisfies Omit<ApiDescription, "operations">;

/** The API with all of its operations. */
export const api = {
  title: ${literal(title)},
${base.join("")}  operations: {
${indented(entries.join("\n"), 4)}
  },
} as const satisfies ApiDescription;
`;
}

/** Every scheme that some operation asks for. */
function schemesOf(operations: ApiDescription["operations"]): [string, SecurityScheme][] {
  const alternatives = Object.values(operations).flatMap(({ security = [] }) => security);
  return Object.entries(Object.assign({}, ...alternatives));
}

function securityOf({ security }: Operation, constants: Constants) {
  return (
    security && {
      security: security.map((alternative) =>
        Object.fromEntries(
          Object.keys(alternative).map((name) => [name, new Identifier(constants.scheme(name))]),
        ),
      ),
    }
  );
}

/** Functions of the runtime that a description names, so that only those who need one carry it. */
const PARTS = ["cookies", "credentials", "decode", "encode", "styles", "takes"] as const;

function partsImport(operations: readonly Operation[]): string {
  const parts = PARTS.filter((part) =>
    operations.some((operation) => operation[part] !== undefined),
  );
  if (parts.length === 0) return "";
  return `import { ${parts.join(", ")} } from "@handshake/runtime/parts";\n`;
}

function indented(text: string, by: number): string {
  return text.replaceAll(/^/gm, " ".repeat(by));
}

/** Editors show it on the client's method. */
export function operationComment({ operation }: DescribedApi["sites"][number]): string | undefined {
  const text = (operation.summary ?? "").trim().replaceAll(/\s+/g, " ").replaceAll("*/", "*\\/");
  const deprecated = operation.deprecated ? "@deprecated" : "";
  const words = [text, deprecated].filter((part) => part !== "").join(" ");
  return words === "" ? undefined : `/** ${words} */`;
}
