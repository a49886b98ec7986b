import type { Entry } from "../journal/journal.ts";
import type { Call, Endpoint } from "./endpoint.ts";
import { detailOf, revealedOf, summaryOf } from "./journal-view.ts";
import { knownTokens } from "./known.ts";
import { Refused } from "./refused.ts";

export const journalEndpoints: readonly Endpoint[] = [
  { method: "GET", path: "/api/journal", answer: list },
  { method: "DELETE", path: "/api/journal", answer: clear },
  { method: "GET", path: "/api/journal/{number}", answer: one },
];

/** The newest first. */
function list({ services, query }: Call): unknown {
  const session = query.get("session");
  const known = knownTokens(services.site, services.sessions);
  const entries = services.journal
    .entries()
    .filter((entry) => session === null || entry.session === session);
  return {
    entries: entries.toReversed().map((entry) => summaryOf(entry, known)),
  };
}

function clear({ services }: Call): void {
  services.journal.clear();
  services.events.changed();
}

function one(call: Call): unknown {
  const entry = entryOf(call);
  if (call.query.get("reveal") === "true") return revealedOf(entry);
  return detailOf(entry, knownTokens(call.services.site, call.services.sessions));
}

function entryOf({ services, path }: Call): Entry {
  const found = services.journal.entries().find(({ number }) => String(number) === path["number"]);
  if (found === undefined) {
    throw new Refused(404, "The journal does not have that entry, or no longer.");
  }
  return found;
}
