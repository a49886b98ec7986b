import { styleText } from "node:util";
import type { Level } from "../level.ts";
import { byOperation, type Report, type ReportedChange, summary, voices } from "./report.ts";

/** What a person reads in a terminal. */
export function textReport(reports: readonly Report[], color: boolean): string {
  const paint: Paint = color
    ? (style, text) => styleText(style, text, { validateStream: false })
    : (_, text) => text;
  return reports.map((report) => one(report, paint)).join("\n\n");
}

type Paint = (style: "bold" | "dim" | "red" | "yellow" | "green", text: string) => string;

const COLORS = { major: "red", minor: "yellow", patch: "green", none: "dim" } as const;

function one(report: Report, paint: Paint): string {
  return [
    `${paint("bold", report.title)}  ${summary(report)}`,
    `  ${paint("dim", report.base)}`,
    ...byOperation(report.changes).flatMap(([operation, changes]) => [
      "",
      `  ${paint("bold", operation)}`,
      ...changes.flatMap((change) => entry(change, paint)),
    ]),
    ...[...report.notes, ...report.faults].flatMap((sentence) => ["", `  ${sentence}`]),
  ].join("\n");
}

function entry(change: ReportedChange, paint: Paint): string[] {
  const { level, place, pointer, audience, accepted } = change;
  const whom = audience.length === 0 ? "" : `  for ${audience.join(", ")}`;
  return [
    `    ${word(level, paint)}  ${place}${whom}`,
    `           ${paint("dim", pointer)}`,
    ...voices(change).map(
      (opinion) =>
        `           ${opinion.judge.padEnd(10)}  ${word(opinion.level, paint)}  ${opinion.reason} ${paint("dim", `(${opinion.rule})`)}`,
    ),
    ...(accepted === undefined
      ? []
      : [`           accepted until ${accepted.until}: ${accepted.reason}`]),
  ];
}

function word(level: Level, paint: Paint): string {
  return paint(COLORS[level], level.padEnd(5));
}
