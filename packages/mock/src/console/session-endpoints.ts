import type { Call, Endpoint } from "./endpoint.ts";
import { opened, sessionOf } from "./find.ts";
import { Refused } from "./refused.ts";
import { scenariosOf } from "./scenarios.ts";
import { sessionView, tokenId } from "./session-view.ts";

export const sessionEndpoints: readonly Endpoint[] = [
  { method: "GET", path: "/api/sessions", answer: list },
  { method: "GET", path: "/api/session", answer: one },
  { method: "POST", path: "/api/reset", answer: reset },
  { method: "PUT", path: "/api/scenarios/{scenario}", answer: switchScenario },
  {
    method: "POST",
    path: "/api/tokens/{token}/revoke",
    answer: (call) => endToken(call, "revoke"),
  },
  {
    method: "POST",
    path: "/api/tokens/{token}/expire",
    answer: (call) => endToken(call, "expire"),
  },
];

function list({ services }: Call): unknown {
  return { sessions: services.sessions.all().map(({ id }) => ({ id })) };
}

function one(call: Call): unknown {
  const { site, clock } = call.services;
  const revealed = call.query.get("reveal") === "true";
  return sessionView(site(), sessionOf(call), clock.now(), revealed);
}

/** Of the session that the query names; of all where it names none. */
function reset({ services, query }: Call): void {
  services.sessions.reset(query.get("session") ?? undefined);
  services.events.changed();
}

function switchScenario(call: Call): void {
  const { services, path, body } = call;
  const name = path["scenario"] ?? "";
  const known = scenariosOf(services.site()).map((scenario) => scenario.name);
  if (!known.includes(name)) throw new Refused(404, "No mock.yaml has a scenario of that name.");
  opened(call).memory.switch(name, Reflect.get(Object(body), "active") === true);
  services.events.changed();
}

function endToken(call: Call, how: "revoke" | "expire"): void {
  const { memory } = sessionOf(call);
  const found = memory
    .view()
    .tokens.find(({ api, kind, token }) => tokenId(api, kind, token) === call.path["token"]);
  if (found === undefined) throw new Refused(404, "The session has no such live token.");
  memory[how](found.token);
  call.services.events.changed();
}
