import type { ApiDescription, Operation, SecurityScheme } from "@handshake/runtime";
import { constant, Identifier, literal } from "../print.ts";
import { Constants } from "./constants.ts";
import type { DescribedApi } from "./describe-api.ts";
import { printEnvelope } from "./print-envelope.ts";
import { unsentNote } from "./unsent-body.ts";

/** `gen/operations.ts`: data only; every line of logic is in the runtime. */
export function printOperations(
  { api, envelopes, codes, sites }: DescribedApi,
  source: string,
): string {
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
    ...schemesOf(operations).map(([name, value]) => constant(constants.scheme(name), value)),
    ...Object.entries(envelopes).map(([name, value]) =>
      printEnvelope(constants.envelope(name), value, codes[name]),
    ),
  ];
  const base = Object.entries(rest).map(([name, value]) => `  ${name}: ${literal(value)},\n`);
  return `// Generated from ${source} by \`pnpm generate\`. Do not edit.
import type { ${typesImport(codes)} } from "@handshake/runtime";
${partsImport(operations)}
${shared.map((text) => `${text}\n\n`).join("")}${consts.join("\n\n")}

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

function typesImport(codes: DescribedApi["codes"]): string {
  const hasCodes = Object.values(codes).some((known) => known.length > 0);
  return ["ApiDescription", "Operation", ...(hasCodes ? ["WithCodes"] : [])].join(", ");
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

/** The functions of the runtime that a description names, so that only those who need one carry it. */
function partsImport(operations: ApiDescription["operations"]): string {
  const schemes = schemesOf(operations).map(([, scheme]) => scheme);
  const named: object[] = [...Object.values(operations), ...schemes];
  const parts = named
    .flatMap((each): unknown[] => Object.values(each))
    .flatMap((value) => (typeof value === "function" ? [value.name] : []));
  if (parts.length === 0) return "";
  return `import { ${[...new Set(parts)].sort().join(", ")} } from "@handshake/runtime/parts";\n`;
}

function indented(text: string, by: number): string {
  return text.replaceAll(/^/gm, " ".repeat(by));
}

/** Editors show it on the client's method. */
export function operationComment({
  method,
  operation,
  declared,
}: DescribedApi["sites"][number]): string | undefined {
  const text = (operation.summary ?? "").trim().replaceAll(/\s+/g, " ").replaceAll("*/", "*\\/");
  const deprecated = operation.deprecated ? "@deprecated" : "";
  const unsent = operation === declared ? "" : unsentNote(method);
  const words = [text, unsent, deprecated].filter((part) => part !== "").join(" ");
  return words === "" ? undefined : `/** ${words} */`;
}
