import type { Contract } from "../generate-client.ts";
import type { DescribedApi } from "../operations/describe-api.ts";
import { inCell, inText } from "../scaffold/markdown.ts";
import { type Catalogue, catalogues } from "./catalogues.ts";
import { type Statuses, statusesOf } from "./statuses.ts";

/** The block of a README that tells the error codes, in Markdown that is not formatted yet. */
export function errorTable({ name, document }: Contract, described: DescribedApi): string {
  const tables = catalogues(name, described).map((catalogue) =>
    tableOf(catalogue, statusesOf(document, described, catalogue.envelope)),
  );
  if (tables.length === 0) return "The contract names no error codes.\n";
  return `${OTHERS}\n\n${tables.join("\n")}`;
}

const OTHERS = "Others may arrive: `result.code` is then an unknown code.";

/** The column of statuses stands only where the contract tells one. */
function tableOf({ name, entries }: Catalogue, statuses: Statuses): string {
  const told = entries.some(({ code }) => statuses.has(String(code)));
  const row = (cells: readonly string[], status: string): string => {
    const [code = "", constant = "", meaning = ""] = cells;
    return `| ${[code, constant, ...(told ? [status] : []), meaning].join(" | ")} |\n`;
  };
  const rows = entries.map((entry) => {
    const code = String(entry.code);
    const status = statuses.get(code)?.join(", ") ?? "";
    return row(
      [inCell(inText(code)), `\`${entry.name}\``, inCell(inText(entry.description))],
      status,
    );
  });
  const head = row(["code", "name", "what it means"], "HTTP status") + row(["-", "-", "-"], "-");
  return `\`${name}\`:\n\n${head}${rows.join("")}`;
}
