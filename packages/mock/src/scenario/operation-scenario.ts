import type { IHttpOperation } from "@stoplight/types";
import { withoutCredentials } from "../prism/security.ts";
import type { Facts } from "./facts.ts";
import type { Issuer } from "./issuer.ts";
import type { ApiMemory, Memory } from "./memory.ts";
import { decisionOf, type Layer, type Plan } from "./plan.ts";
import { Plans } from "./plans.ts";
import { holds, remember } from "./rule.ts";
import type { Decision, OperationScenario, Stamp } from "./scenario.ts";
import { StatusAnswers } from "./status-answers.ts";
import { type TokenCheck, Turn } from "./turn.ts";
import { over, statusFault, weatherOf, type Weather, type WeatherSetting } from "./weather.ts";

/** What `mock.yaml` says of one operation, checked and compiled. */
export interface OperationParts {
  readonly api: string;
  readonly name: string;
  readonly operation: IHttpOperation;
  readonly securityOptional: boolean;
  /** Tokens that its security schemes take. */
  readonly credentials: readonly TokenCheck[];
  /** Tokens that it takes elsewhere. */
  readonly presented: readonly TokenCheck[];
  readonly base: Layer;
  /** By scenario, in the file's order. */
  readonly named: ReadonlyMap<string, Layer>;
  readonly issuer?: Issuer;
  /** Kinds of token that its answers hold anew. */
  readonly replaced: ReadonlySet<string>;
}

const NOTHING: readonly Stamp[] = [];

export class CompiledScenario implements OperationScenario {
  readonly #parts: OperationParts;
  /** Without its credentials. */
  readonly #open: IHttpOperation;
  readonly #plans: Plans;
  readonly #statuses: StatusAnswers;

  constructor(parts: OperationParts) {
    this.#parts = parts;
    this.#open = { ...parts.operation, security: [] };
    this.#plans = new Plans(parts.base, parts.named);
    this.#statuses = new StatusAnswers(parts.operation);
  }

  resource(facts: Facts): IHttpOperation {
    const { operation, securityOptional } = this.#parts;
    return securityOptional && withoutCredentials(operation, facts) ? this.#open : operation;
  }

  refuse(facts: Facts, memory: Memory, isChecked: boolean): Decision | undefined {
    const plan = this.#plans.of(memory, facts);
    const broken = this.#statuses.answer(this.#setting(plan, memory));
    if (broken) return broken;
    const { credentials, operation, securityOptional } = this.#parts;
    if (!isChecked || credentials.length === 0) return undefined;
    const api = memory.of(this.#parts.api);
    const turn = turnOf(api, facts);
    if (securityOptional && withoutCredentials(operation, facts)) return undefined;
    return this.#refusal(credentials, turn, api, plan, memory);
  }

  decide(facts: Facts, memory: Memory): Decision {
    const plan = this.#plans.of(memory, facts);
    const api = memory.of(this.#parts.api);
    const turn = turnOf(api, facts);
    const refusal = this.#refusal(this.#parts.presented, turn, api, plan, memory);
    if (refusal) return refusal;
    const now = memory.clock.now();
    const planned = plan.rules.find(({ rule }) => holds(rule, turn, api, now));
    const byHand = memory.weatherFor(this.#parts.api, this.#parts.name);
    if (planned === undefined) {
      turn.conclude(undefined, this.#parts.replaced);
      return byHand ? { weather: weatherOf(over(byHand, plan.weather)) } : plan.none;
    }
    const { rule, decision, weather } = planned;
    if (statusFault(rule.weather) === undefined) {
      turn.conclude(rule.choice && (rule.choice.example ?? ""), this.#parts.replaced);
    }
    remember(rule, turn, api, now);
    return byHand ? decisionOf(rule, over(byHand, weather)) : decision;
  }

  weather(memory: Memory, facts?: Facts): Weather {
    return weatherOf(this.#setting(this.#plans.of(memory, facts), memory));
  }

  stamps(_status: number, body: unknown): readonly Stamp[] {
    return this.#parts.issuer?.stamps(body) ?? NOTHING;
  }

  fill(stamps: readonly Stamp[], facts: Facts, memory: Memory): readonly unknown[] {
    const { issuer, credentials, presented } = this.#parts;
    if (issuer === undefined) return [];
    const api = memory.of(this.#parts.api);
    const isKnown = api.turn?.facts === facts;
    const turn = turnOf(api, facts);
    // An answer that was chosen by hand: nobody has looked at the request's tokens yet.
    if (!isKnown) {
      const now = memory.clock.now();
      for (const check of [...credentials, ...presented]) turn.take(check, api.tokens, now);
    }
    return issuer.fill(stamps, turn, memory);
  }

  #refusal(
    checks: readonly TokenCheck[],
    turn: Turn,
    { tokens }: ApiMemory,
    plan: Plan,
    memory: Memory,
  ): Decision | undefined {
    for (const check of checks) {
      const found = turn.take(check, tokens, memory.clock.now());
      if (found === "missing" && !check.isRequired) continue;
      const switched = found === "missing" ? undefined : plan.causes.get(check.kind);
      const isAllowed = switched === "expired" && check.takesExpired;
      const cause = found ?? (isAllowed ? undefined : switched);
      const refusal = cause && check.refusals.get(cause);
      if (refusal === undefined) continue;
      const setting = this.#setting(plan, memory);
      return setting === undefined ? refusal : { ...refusal, weather: weatherOf(setting) };
    }
    return undefined;
  }

  /** Everything that is set around the rules, and by hand. */
  #setting(plan: Plan, memory: Memory): WeatherSetting | undefined {
    return over(memory.weatherFor(this.#parts.api, this.#parts.name), plan.weather);
  }
}

function turnOf(api: ApiMemory, facts: Facts): Turn {
  if (api.turn?.facts !== facts) api.turn = new Turn(facts);
  return api.turn;
}
