import type { Decision } from "./scenario.ts";
import type { Rule } from "./rule.ts";
import type { Cause } from "./token-store.ts";
import { over, statusFault, weatherOf, type WeatherSetting } from "./weather.ts";

/** What `mock.yaml` says of one operation: at its top, or in one of its scenarios. */
export interface Layer {
  readonly rules: readonly Rule[];
  readonly weather?: WeatherSetting;
  /** By kind of token, what every one counts as. */
  readonly causes?: ReadonlyMap<string, Cause>;
}

/** What counts for an operation while certain scenarios are switched on. */
export interface Plan {
  readonly rules: readonly PlannedRule[];
  readonly weather: WeatherSetting | undefined;
  readonly causes: ReadonlyMap<string, Cause>;
  /** No rule: Prism's own choice. */
  readonly none: Decision;
}

interface PlannedRule {
  readonly rule: Rule;
  /** Made once: the same decision is the same object. */
  readonly decision: Decision;
  readonly weather: WeatherSetting | undefined;
}

/** @param layers those that are nearer first. */
export function planOf(layers: readonly Layer[]): Plan {
  const weather = layers.reduce<WeatherSetting | undefined>(
    (nearer, layer) => over(nearer, layer.weather),
    undefined,
  );
  const rules = layers.flatMap((layer) => layer.rules);
  const causes = layers.toReversed().flatMap((layer) => [...(layer.causes ?? [])]);
  return {
    rules: rules.map((rule) => planned(rule, weather)),
    weather,
    causes: new Map(causes),
    none: { weather: weatherOf(weather) },
  };
}

function planned(rule: Rule, around: WeatherSetting | undefined): PlannedRule {
  const weather = over(rule.weather, around);
  return { rule, weather, decision: decisionOf(rule, weather) };
}

export function decisionOf(rule: Rule, weather: WeatherSetting | undefined): Decision {
  const { title, choice } = rule;
  const after = statusFault(rule.weather)?.retryAfter;
  return {
    ...(choice === undefined ? {} : { choice }),
    reason: title,
    ...(after === undefined ? {} : { headers: [retryAfter(after)] }),
    weather: weatherOf(weather),
  };
}

/** RFC 9110, section 10.2.3: whole seconds. */
export function retryAfter(milliseconds: number): readonly [name: string, value: string] {
  return ["Retry-After", String(Math.ceil(milliseconds / 1_000))];
}
