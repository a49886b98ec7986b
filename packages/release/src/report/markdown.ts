import { byOperation, type Report, type ReportedChange, summary, voices } from "./report.ts";

/** The report for a pull request. */
export function markdownReport(reports: readonly Report[]): string {
  return reports.map(one).join("\n");
}

function one(report: Report): string {
  const { title, base, notes, faults, changes } = report;
  return [
    `## ${title}: ${summary(report)}`,
    "",
    base,
    "",
    ...faults.flatMap((fault) => [`> **To mend:** ${fault}`, ""]),
    ...notes.flatMap((note) => [`> ${note}`, ""]),
    ...byOperation(changes).flatMap(([operation, inside]) => [
      `### ${operation}`,
      "",
      "| | what changed | where | for |",
      "| --- | --- | --- | --- |",
      ...inside.map(row),
      "",
    ]),
  ].join("\n");
}

function row(change: ReportedChange): string {
  const { level, place, audience, accepted } = change;
  const said = voices(change).map(
    ({ judge, level: own, rule, reason }) => `${judge}, ${own}: ${reason} (\`${rule}\`)`,
  );
  const exception =
    accepted === undefined ? [] : [`accepted until ${accepted.until}: ${accepted.reason}`];
  const what = [...said, ...exception].map(cell).join("<br>");
  return `| **${level}** | ${what} | ${cell(place)} | ${audience.join(", ") || "nobody"} |`;
}

function cell(text: string): string {
  return text.replaceAll("|", "\\|").replaceAll(/\s+/g, " ").replaceAll("<", "&lt;");
}
