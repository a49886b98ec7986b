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

/** Levenshtein's distance: insertions, deletions and replacements between two strings. */
export function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const replaced = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      const inserted = (current[column - 1] ?? 0) + 1;
      const deleted = (previous[column] ?? 0) + 1;
      current.push(Math.min(replaced, inserted, deleted));
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}
