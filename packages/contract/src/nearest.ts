import { editDistance } from "./edit-distance.ts";

/** The word that a slip of the pen may have been meant for; `undefined` when none is close. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const allowed = Math.ceil(word.length / 3);
  const [best] = known
    .map((each) => ({ each, distance: editDistance(word.toLowerCase(), each.toLowerCase()) }))
    .filter((candidate) => candidate.distance <= allowed)
    .sort((a, b) => a.distance - b.distance);
  return best?.each;
}
