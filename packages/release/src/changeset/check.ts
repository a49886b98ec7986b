import { isBelow, type Level } from "../level.ts";

/** Why the changesets do not do for a verdict; `undefined` when they do. */
export function changesetFault(
  name: string,
  verdict: Level,
  written: Level | undefined,
): string | undefined {
  if (!isBelow(written ?? "none", verdict)) return undefined;
  const is = written === undefined ? `no changeset names ${name}` : `its changeset says ${written}`;
  return `The verdict is ${verdict}, and ${is}. Write \`"${name}": ${verdict}\` into a file in .changeset, or accept the change for a time in .changeset/accepted.yaml.`;
}
