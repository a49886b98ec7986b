import { isBelow, type Level } from "../level.ts";

/** Why a changeset does not do for a verdict; `undefined` when it does. Where there is none, the release writes one. */
export function changesetFault(
  name: string,
  verdict: Level,
  written: Level | undefined,
): string | undefined {
  if (written === undefined || !isBelow(written, verdict)) return undefined;
  return `The verdict is ${verdict}, and its changeset says ${written}. Write \`"${name}": ${verdict}\` into it, or accept the change for a time in .changeset/accepted.yaml.`;
}
