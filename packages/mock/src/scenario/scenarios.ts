import type { IHttpOperation } from "@stoplight/types";
import type { Choice } from "../prism/ask.ts";
import { Issuer } from "./issuer.ts";
import { issuesOf } from "./issues.ts";
import type { Kind } from "./kind.ts";
import { Memory } from "./memory.ts";
import { nameOf, type OperationIndex } from "./operation-index.ts";
import { CompiledScenario } from "./operation-scenario.ts";
import type { Layer } from "./plan.ts";
import { Report } from "./report.ts";
import type { Rule } from "./rule.ts";
import type { OperationScenario } from "./scenario.ts";
import type { Told } from "./sheet.ts";
import { YamlSource } from "./source.ts";
import type { Cause } from "./token-store.ts";
import { checksOf } from "./token-checks.ts";
import { over, type WeatherSetting } from "./weather.ts";

/** What the top of a `mock.yaml`, or one of its scenarios, says. All by operation. */
export interface LayerParts {
  readonly rules: ReadonlyMap<string, readonly Rule[]>;
  readonly weathers: ReadonlyMap<string, WeatherSetting>;
  /** For everything. */
  readonly weather?: WeatherSetting;
  /** Operations whose credentials may be left out. */
  readonly optional: ReadonlySet<string>;
}

/** A scenario that can be switched on. */
export interface NamedScenario {
  readonly name: string;
  readonly summary?: string;
  readonly layer: LayerParts;
  readonly causes: ReadonlyMap<string, Cause>;
}

export interface ScenarioParts {
  readonly api: string;
  readonly index: OperationIndex;
  readonly base: LayerParts;
  readonly named: ReadonlyMap<string, NamedScenario>;
  readonly kinds: readonly Kind[];
  readonly times: ReadonlyMap<string, readonly Told[]>;
}

/** A `mock.yaml` that was found good. */
export class Scenarios {
  readonly parts: ScenarioParts;
  readonly #made = new Map<string, OperationScenario>();

  constructor(parts: ScenarioParts) {
    this.parts = parts;
  }

  /** Those that can be switched on, in the file's order. */
  get named(): { readonly name: string; readonly summary?: string }[] {
    return [...this.parts.named.values()].map(({ name, summary }) => ({
      name,
      ...(summary === undefined ? {} : { summary }),
    }));
  }

  /** What the file makes of an operation. Compiled when it is first asked for. */
  scenarioOf(operation: IHttpOperation): OperationScenario {
    const name = nameOf(operation);
    const known = this.#made.get(name);
    if (known) return known;
    const made = this.#compile(name, operation);
    this.#made.set(name, made);
    return made;
  }

  /** The example that a body would get from a mock that has just started, if a rule chooses one. */
  choiceFor(operation: IHttpOperation, body: unknown): Choice | undefined {
    const memory = new Memory({ now: Date.now, sleep: () => Promise.resolve() });
    const facts = { body, query: {}, path: {}, header: {} };
    return this.scenarioOf(operation).decide(facts, memory).choice;
  }

  #compile(name: string, operation: IHttpOperation): OperationScenario {
    const { api, base, named, kinds, times, index } = this.parts;
    // All of it was checked at load: nothing is told any more.
    const report = new Report(new YamlSource("", ""), index);
    const issues = issuesOf(api, operation, kinds, times.get(name) ?? [], report);
    return new CompiledScenario({
      api,
      name,
      operation,
      base: layerOf(base, name),
      ...checksOf(operation, kinds, report),
      securityOptional: base.optional.has(name),
      named: new Map(
        [...named.values()].map((each) => [
          each.name,
          { ...layerOf(each.layer, name), causes: each.causes },
        ]),
      ),
      replaced: new Set(issues?.tokens.map(({ kind }) => kind)),
      ...(issues ? { issuer: new Issuer(issues) } : {}),
    });
  }
}

function layerOf({ rules, weathers, weather }: LayerParts, name: string): Layer {
  const setting = over(weathers.get(name), weather);
  return { rules: rules.get(name) ?? [], ...(setting ? { weather: setting } : {}) };
}
