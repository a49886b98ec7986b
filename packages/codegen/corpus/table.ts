import { type Journey, STATIONS } from "./stations.ts";

/** Document, operations, each station held or not; below it, why not. */
export function table(journeys: readonly Journey[]): string {
  const rows = journeys.map(row);
  const head = ["document", "operations", ...STATIONS];
  const widths = head.map((_, column) =>
    Math.max(...[head, ...rows].map((cells) => cells[column]?.length ?? 0)),
  );
  const lines = [head, ...rows].map((cells) =>
    cells
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join("  ")
      .trimEnd(),
  );
  const reasons = journeys.flatMap(({ document, stopped }) =>
    stopped === undefined ? [] : [`${document}: ${stopped.station}: ${stopped.why}`],
  );
  const held = journeys.filter(({ stopped }) => stopped === undefined).length;
  return [
    ...lines,
    "",
    ...reasons,
    ...(reasons.length > 0 ? [""] : []),
    `${held} of ${journeys.length} got through`,
  ].join("\n");
}

function row({ document, operations, called, stopped }: Journey): string[] {
  const at = stopped === undefined ? STATIONS.length : STATIONS.indexOf(stopped.station);
  const cells = STATIONS.map((station, index) => {
    if (index > at) return "";
    if (station === "calls") return `${called} of ${operations}`;
    return index === at ? "no" : "yes";
  });
  return [document, stopped?.station === "read" ? "" : String(operations), ...cells];
}
