import type { Change } from "./change.ts";

export type Audience = "callers" | "mock users" | "implementers";

/**
 * For whom a change matters. Callers write programs against the client; mock users meet another answer, or
 * another refusal; implementers have a service to bring in line. Words alone matter to none of them.
 */
export function audienceOf({ opinions, pointer }: Change): Audience[] {
  const meant = opinions.filter(({ level }) => level === "minor" || level === "major");
  const isOnWire = meant.some(({ judge }) => judge !== "typescript");
  const isExample = /\/examples?(\/|$)/.test(pointer) || opinions.some(isOfExample);
  return [
    ...(meant.length > 0 ? (["callers"] as const) : []),
    ...(isOnWire || isExample ? (["mock users"] as const) : []),
    ...(isOnWire ? (["implementers"] as const) : []),
  ];
}

function isOfExample({ reason }: Change["opinions"][number]): boolean {
  return reason.startsWith("`example");
}
