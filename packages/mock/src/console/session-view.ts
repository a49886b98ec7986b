import { createHmac, randomBytes } from "node:crypto";
import type { LiveToken, StateView } from "../scenario/view.ts";
import type { WeatherSetting } from "../scenario/weather.ts";
import type { Session } from "../session/sessions.ts";
import type { Site } from "../site.ts";
import { HIDDEN } from "./mask/secrets.ts";
import type { PinView, ScenarioView, SessionView, TokenView } from "./views.ts";
import { scenariosOf } from "./scenarios.ts";

/** Names a token without telling it: nobody can find the token of an id by trying. */
const key = randomBytes(32);

export function tokenId(api: string, kind: string, token: string): string {
  return createHmac("sha256", key).update(`${api} ${kind} ${token}`).digest("hex").slice(0, 16);
}

/** @param revealed whether tokens, and the keys of states and counts, are shown. */
export function sessionView(
  site: Site,
  session: Session,
  now: number,
  revealed: boolean,
): SessionView {
  const { weather, states, tokens, counts, scenarios } = session.memory.view();
  return {
    id: session.id,
    now,
    revealed,
    pins: pinsOf(site, session),
    scenarios: scenariosOf(site).map((scenario): ScenarioView => ({
      ...scenario,
      active: scenarios.includes(scenario.name),
    })),
    weather: weatherOf(weather.everything),
    operations: weather.operations.map(({ weather: own, ...place }) => ({
      ...place,
      ...weatherOf(own),
    })),
    states: states.map((state) => stateOf(state, revealed)),
    tokens: tokens.map((token) => tokenOf(token, revealed)),
    counts: counts.map((count) => ({ ...count, ...keyOf(count.key, revealed) })),
  };
}

function weatherOf(setting: WeatherSetting = {}) {
  const { latency, fault } = setting;
  return { ...(latency && { latency }), ...(fault !== undefined && { fault }) };
}

function stateOf(
  { api, name, value, since, key: own, login }: StateView,
  revealed: boolean,
): StateView {
  return {
    api,
    name,
    value,
    since,
    ...(login !== undefined && { login }),
    ...keyOf(own, revealed),
  };
}

/** What a state or a count is kept for may be an account, and may be a token. */
function keyOf(own: string | undefined, revealed: boolean): { readonly key?: string } {
  return own === undefined ? {} : { key: revealed ? own : HIDDEN };
}

function tokenOf(
  { api, kind, token, login, issued, until }: LiveToken,
  revealed: boolean,
): TokenView {
  return {
    id: tokenId(api, kind, token),
    api,
    kind,
    login,
    issued,
    token: revealed ? token : HIDDEN,
    ...(until !== undefined && { until }),
  };
}

function pinsOf({ apis }: Site, { pins }: Session): PinView[] {
  if (pins.size === 0) return [];
  return apis.flatMap(({ info, operations }) =>
    operations.flatMap(({ name }) => {
      const pin = pins.get(info.name, name);
      if (pin === undefined) return [];
      const times = Number.isFinite(pin.times) ? pin.times : null;
      return [{ ...pin, api: info.name, operation: name, times }];
    }),
  );
}
