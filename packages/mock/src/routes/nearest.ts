import { editDistance } from "@handshake/contract";

/** How many paths are proposed. */
const MOST = 3;
/** Longer paths are compared by their first characters: the comparison takes time with the square. */
const LONGEST = 256;

/**
 * The templates most like a path that none of them has. A forgotten or doubled base path comes first,
 * then what lies below the path: a base path alone is what a person opens to have a look. However far
 * the path is from all of them, a few are named: they show what the paths here look like.
 */
export function nearestPaths(path: string, templates: readonly string[]): string[] {
  const wanted = path.slice(0, LONGEST);
  return [...new Set(templates)]
    .map((template) => ({ template, distance: distanceOf(wanted, template) }))
    .sort((a, b) => a.distance - b.distance || (a.template < b.template ? -1 : 1))
    .slice(0, MOST)
    .map(({ template }) => template);
}

function distanceOf(path: string, template: string): number {
  const bare = path.replace(/\/$/, "");
  if (bare.length > 1 && (template.endsWith(bare) || bare.endsWith(template))) return 0;
  if (template.startsWith(`${bare}/`)) return 1;
  return editDistance(path, template);
}
