import type { Fact } from "../view.ts";

/** Label and value of what is known; the APIs send `""` for what is not. */
export function facts(values: Readonly<Record<string, string | undefined>>): Fact[] {
  return Object.entries(values).flatMap(([label, value]) => (value ? [{ label, value }] : []));
}
