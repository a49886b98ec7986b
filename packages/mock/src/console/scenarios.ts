import type { Site } from "../site.ts";

export interface Switchable {
  readonly name: string;
  readonly summary?: string;
  /** A name that several APIs have is one switch. */
  readonly apis: readonly string[];
}

/** The scenarios that can be switched on, of all APIs. */
export function scenariosOf({ apis }: Site): Switchable[] {
  const found = new Map<string, Switchable>();
  for (const { info, scenarios = [] } of apis) {
    for (const scenario of scenarios) {
      const known = found.get(scenario.name);
      const both = [...(known?.apis ?? []), info.name];
      found.set(scenario.name, { ...scenario, ...known, apis: both });
    }
  }
  return [...found.values()];
}
