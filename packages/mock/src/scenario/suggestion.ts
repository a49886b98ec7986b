import { editDistance } from "@handshake/contract";

/** What to write instead of an unknown name: the most alike of the known ones, then all of them. */
export function suggestion(unknown: string, known: readonly string[]): string {
  if (known.length === 0) return "There is none to choose from.";
  const list = `Known: ${known.join(", ")}.`;
  const [nearest] = known
    .map((name) => ({ name, distance: editDistance(unknown.toLowerCase(), name.toLowerCase()) }))
    .sort((a, b) => a.distance - b.distance);
  const alike = nearest !== undefined && nearest.distance <= Math.max(2, unknown.length / 3);
  return unknown !== "" && alike ? `Did you mean "${nearest.name}"? ${list}` : list;
}
