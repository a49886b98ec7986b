/** How far a version has to move, smallest first (Semantic Versioning 2.0.0). */
const LEVELS = ["none", "patch", "minor", "major"] as const;

export type Level = (typeof LEVELS)[number];

/** The stricter of several verdicts; `none` of no verdict at all. */
export function strictest(levels: Iterable<Level>): Level {
  return [...levels].reduce((one, other) => (isBelow(one, other) ? other : one), "none");
}

export function isBelow(one: Level, other: Level): boolean {
  return LEVELS.indexOf(one) < LEVELS.indexOf(other);
}

export function isLevel(value: unknown): value is Level {
  return LEVELS.some((level) => level === value);
}

/** The version after `version`, counted as Changesets counts: 0.x has no rules of its own. */
export function nextVersion(version: string, level: Level): string {
  const [major, minor, patch] = numbersOf(version);
  if (level === "major") return `${major + 1}.0.0`;
  if (level === "minor") return `${major}.${minor + 1}.0`;
  return level === "patch" ? `${major}.${minor}.${patch + 1}` : version;
}

/** By their three numbers; what is behind a dash does not count. */
export function isBelowVersion(one: string, other: string): boolean {
  const [first, second] = [numbersOf(one), numbersOf(other)];
  const at = ([0, 1, 2] as const).find((index) => first[index] !== second[index]);
  return at !== undefined && first[at] < second[at];
}

function numbersOf(version: string): readonly [major: number, minor: number, patch: number] {
  const [major = 0, minor = 0, patch = 0] = version.split(/[.+-]/).map(Number);
  return [major, minor, patch];
}
