import { reach } from "@handshake/contract";
import type { Api } from "../api/apis.ts";
import { type NamedRequest, requestsOf } from "../api/requests.ts";
import type { Site } from "../api/site.ts";
import { type Credential, credentialsOf } from "./credentials.ts";
import { placeOf, replaced } from "./place.ts";
import { initialStates, ruleFor, type States, succeeds } from "./rules.ts";
import { Token } from "./token.ts";

/** One call of a program. */
export interface Step {
  readonly site: Site;
  /** With a `Token` wherever an earlier step's answer has what belongs there. */
  readonly request: NamedRequest;
  readonly credentials: readonly Credential[];
  /** Kinds of token that later steps take out of its answer, each with the keys of its place. */
  readonly gives: Map<string, readonly string[]>;
}

/**
 * The calls that lead to a request, and the request itself as the last: whoever gives the tokens that
 * it needs goes first, and whoever brings the mock into the state in which it succeeds. All of it
 * follows from `mock.yaml`; without one, the request stands alone.
 *
 * @param handled security schemes whose credentials somebody else puts into the request
 */
export function planFor(
  api: Api,
  site: Site,
  request: NamedRequest,
  handled: ReadonlySet<string> = new Set(),
): Step[] {
  const planner = new Planner(api, handled);
  planner.add(site, request);
  return planner.steps;
}

class Planner {
  readonly steps: Step[] = [];
  readonly #api: Api;
  readonly #handled: ReadonlySet<string>;
  #states: States;

  constructor(api: Api, handled: ReadonlySet<string>) {
    this.#api = api;
    this.#handled = handled;
    this.#states = initialStates(api);
  }

  add(site: Site, request: NamedRequest): Step {
    this.#reachState(site, request);
    const credentials = credentialsOf(this.#api, site).filter(
      ({ name }) => !this.#handled.has(name),
    );
    const filled = this.#fill(site, request);
    for (const { value } of credentials) if (value instanceof Token) this.#obtain(value.kind, site);
    const step: Step = { site, request: filled, credentials, gives: new Map() };
    this.steps.push(step);
    this.#states = { ...this.#states, ...ruleFor(this.#api, site, request, this.#states)?.then };
    return step;
  }

  /** Puts tokens where the request presents some. */
  #fill(site: Site, request: NamedRequest): NamedRequest {
    let filled = request;
    for (const [kind, { presented = {} }] of Object.entries(this.#api.scenarios.tokens ?? {})) {
      const place = placeOf(presented[site.operation.operationId ?? ""]?.at ?? "");
      if (place === undefined) continue;
      const part = place.part === "header" ? "headers" : place.part;
      if (reach(filled[part], place.keys) === undefined) continue;
      if (!this.#obtain(kind, site)) continue;
      filled = { ...filled, [part]: replaced(filled[part], place.keys, new Token(kind)) };
    }
    return filled;
  }

  /** Whether a step gives such a token, if need be one that is added. */
  #obtain(kind: string, asking: Site): boolean {
    if (this.steps.some(({ gives }) => gives.has(kind))) return true;
    const issued = this.#api.scenarios.tokens?.[kind]?.issued ?? {};
    for (const [id, said] of Object.entries(issued)) {
      const issuer = this.#site(id);
      const place = typeof said === "string" ? placeOf(said) : undefined;
      if (issuer === undefined || place === undefined || issuer === asking) continue;
      if (this.#takes(issuer, kind)) continue;
      const [request] = requestsOf(this.#api.document, issuer);
      const step =
        this.steps.find((one) => one.site === issuer) ?? (request && this.add(issuer, request));
      step?.gives.set(kind, place.keys);
      return step !== undefined;
    }
    return false;
  }

  /** Whether an operation gives a token of a kind only to who has one. */
  #takes(site: Site, kind: string): boolean {
    const { tokens = {} } = this.#api.scenarios;
    const isCredential = credentialsOf(this.#api, site).some(
      ({ value }) => value instanceof Token && value.kind === kind,
    );
    return (
      isCredential || tokens[kind]?.presented?.[site.operation.operationId ?? ""] !== undefined
    );
  }

  /** Where the request fails in the states as they are and succeeds in another, the call that leads there. */
  #reachState(site: Site, request: NamedRequest): void {
    const works = (states: States) =>
      succeeds(this.#api, site, ruleFor(this.#api, site, request, states));
    if (works(this.#states)) return;
    for (const rule of this.#api.scenarios.rules ?? []) {
      const leader = this.#site(rule.operation);
      if (rule.then === undefined || leader === undefined || leader === site) continue;
      if (!works({ ...this.#states, ...rule.then })) continue;
      const leading = requestsOf(this.#api.document, leader).find(
        (one) => ruleFor(this.#api, leader, one, this.#states) === rule,
      );
      if (leading === undefined) continue;
      this.add(leader, leading);
      return;
    }
  }

  #site(id: string): Site | undefined {
    return this.#api.described.sites.find(({ operation }) => operation.operationId === id);
  }
}
