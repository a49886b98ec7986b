import type { ApiMemory } from "./memory.ts";
import { fault } from "./token-store.ts";
import type { WeatherSetting } from "./weather.ts";

/** What a memory holds, as plain values. Times are milliseconds since 1970. */
export interface MemoryView {
  /** Names of those that are switched on. */
  readonly scenarios: readonly string[];
  /** What was set by hand. */
  readonly weather: {
    readonly everything?: WeatherSetting;
    readonly operations: readonly {
      readonly api: string;
      readonly operation: string;
      readonly weather: WeatherSetting;
    }[];
  };
  /** Those that were asked for or changed. */
  readonly states: readonly StateView[];
  /** The newest first. */
  readonly tokens: readonly LiveToken[];
  readonly counts: readonly CountView[];
}

export interface StateView {
  readonly api: string;
  readonly name: string;
  readonly value: string;
  readonly since: number;
  /** Whose it is, where each account has its own: the value of the place that the state is per. */
  readonly key?: string;
  /** The number of the log-in whose it is, where each has its own. */
  readonly login?: number;
}

export interface LiveToken {
  readonly api: string;
  /** Its name in `mock.yaml`. */
  readonly kind: string;
  readonly token: string;
  readonly login: number;
  readonly issued: number;
  /** Absent where it does not end by itself. */
  readonly until?: number;
}

/** How often a rule that counts was met. */
export interface CountView {
  readonly api: string;
  readonly rule: string;
  readonly key?: string;
  readonly count: number;
  /** How many are asked for. */
  readonly times: number;
}

/** Entries of each kind; more than a person looks at. */
const MOST = 200;

export function viewOf(
  apis: ReadonlyMap<string, ApiMemory>,
  scenarios: ReadonlySet<string>,
  everything: WeatherSetting | undefined,
  operations: MemoryView["weather"]["operations"],
  now: number,
): MemoryView {
  const all = [...apis];
  return {
    scenarios: [...scenarios],
    weather: { ...(everything === undefined ? {} : { everything }), operations },
    states: all.flatMap(([api, memory]) => statesOf(api, memory)).slice(0, MOST),
    tokens: all.flatMap(([api, memory]) => tokensOf(api, memory, now)).slice(0, MOST),
    counts: all.flatMap(([api, memory]) => countsOf(api, memory, now)).slice(0, MOST),
  };
}

function statesOf(api: string, { states, tokens }: ApiMemory): MemoryView["states"] {
  const logins = new Set([...tokens.all()].map(({ login }) => login));
  return [
    ...[...states.all()].map(([name, key, { value, since }]) => ({
      api,
      name,
      value,
      since,
      ...(key === "" ? {} : { key }),
    })),
    ...[...logins].flatMap(({ number: login, states: own }) =>
      [...own].map(([name, { value, since }]) => ({ api, name, value, since, login })),
    ),
  ];
}

function tokensOf(api: string, { tokens }: ApiMemory, now: number): MemoryView["tokens"] {
  const live = [...tokens.all()].filter((token) => fault(token, now) === undefined);
  return live
    .sort((a, b) => b.issued - a.issued || b.login.number - a.login.number)
    .map(({ kind, value, login, issued, until }) => ({
      api,
      kind,
      token: value,
      login: login.number,
      issued,
      ...(Number.isFinite(until) ? { until } : {}),
    }));
}

function countsOf(api: string, { counters }: ApiMemory, now: number): MemoryView["counts"] {
  return [...counters.all(now)].map(([{ rule, times }, key, count]) => ({
    api,
    rule,
    count,
    times,
    ...(key === "" ? {} : { key }),
  }));
}
