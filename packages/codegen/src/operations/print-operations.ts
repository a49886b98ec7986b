import type { Operation } from "@handshake/runtime";
import { literal, propertyName } from "../print.ts";
import type { DescribedApi } from "./describe-api.ts";

/** `gen/operations.ts`: data only; every line of logic is in the runtime. */
export function printOperations({ api, sites }: DescribedApi, source: string): string {
  const { operations, securitySchemes, envelopes, ...about } = api;
  const comments = new Map(sites.map((site) => [site.name, operationComment(site)]));
  const commented = (name: string, line: string): string =>
    [comments.get(name), line].filter((part) => part !== undefined).join("\n");
  const consts = Object.entries(operations).map(([name, operation]) =>
    commented(
      name,
      `export const ${constant(name)} = ${literal(operation)} as const satisfies Operation;`,
    ),
  );
  const entries = Object.keys(operations).map((name) => commented(name, entry(name)));
  const head = Object.entries(about)
    .map(([name, value]) => `  ${propertyName(name)}: ${literal(value)},\n`)
    .join("");
  return `// Generated from ${source} by \`pnpm generate\`. Do not edit.
import type { ApiDescription, Operation } from "@handshake/runtime";
${partsImport(Object.values(operations))}
const securitySchemes = ${literal(securitySchemes)} as const;

const envelopes = ${literal(envelopes)} as const;

${consts.join("\n\n")}

/** The API without its operations: for a client of some of them. */
export const base = {
${head}  securitySchemes,
  envelopes,
} as const satisfies Omit<ApiDescription, "operations">;

/** The API with all of its operations. */
export const api = {
${head}  securitySchemes,
  envelopes,
  operations: {
${indented(entries.join("\n"), 4)}
  },
} as const satisfies ApiDescription;
`;
}

/** What the runtime writes only for those who need it. */
function partsImport(operations: readonly Operation[]): string {
  const parts = (["credentials", "forms", "styles"] as const).filter((part) =>
    operations.some((operation) => operation[part] !== undefined),
  );
  if (parts.length === 0) return "";
  return `import { ${parts.join(", ")} } from "@handshake/runtime/parts";\n`;
}

/** Names that no constant can have, or that the file has for something else. */
const TAKEN =
  /^(?:api|base|envelopes|securitySchemes|credentials|forms|styles|arguments|await|break|case|catch|class|const|continue|debugger|default|delete|do|else|enum|eval|export|extends|false|finally|for|function|if|implements|import|in|instanceof|interface|let|new|null|package|private|protected|public|return|static|super|switch|this|throw|true|try|typeof|undefined|var|void|while|with|yield)$/;

function constant(name: string): string {
  return TAKEN.test(name) ? `${name}_` : name;
}

function entry(name: string): string {
  return constant(name) === name ? `${name},` : `${name}: ${constant(name)},`;
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
