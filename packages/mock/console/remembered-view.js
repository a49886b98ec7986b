/** What a session has caused: tokens, states, counts. */
/** @import { SessionView, TokenView } from "../src/console/views.ts" */
/** @import { CountView, StateView } from "../src/scenario/view.ts" */
import { h } from "./dom.js";
import { clockTime } from "./parts.js";

/** @param {SessionView} session */
export function tokens({ tokens: all, now }) {
  if (all.length === 0) return "No live token in this session.";
  return h("ul", { class: "cards" }, ...all.map((token) => tokenCard(token, now)));
}

/**
 * @param {TokenView} token
 * @param {number} now
 */
function tokenCard({ id, api, kind, login, token, issued, until }, now) {
  const left = until === undefined ? "" : `, ends ${dayTime(until, now)}`;
  /** @param {string} action @param {string} label */
  const button = (action, label) =>
    h(
      "button",
      {
        type: "button",
        "data-action": action,
        "data-token": id,
        "aria-label": `${label} ${kind} of log-in ${login}`,
      },
      label,
    );
  return h(
    "li",
    { "data-key": `token-${id}` },
    h("strong", {}, kind),
    h("code", { class: "secret" }, token),
    h("span", { class: "note" }, `${api}, log-in ${login}, ${dayTime(issued, now)}${left}`),
    h("span", { class: "bar" }, button("expire-token", "Expire"), button("revoke-token", "Revoke")),
  );
}

/**
 * @param {number} time
 * @param {number} now
 */
function dayTime(time, now) {
  const isToday = new Date(time).toDateString() === new Date(now).toDateString();
  return isToday
    ? clockTime(time)
    : new Date(time).toLocaleString(undefined, { dateStyle: "medium", timeStyle: "short" });
}

/** @param {readonly StateView[]} all */
export function states(all) {
  if (all.length === 0) return "Every state is as at the start.";
  return h(
    "ul",
    { class: "cards" },
    ...all.map(({ api, name, key, login, value }) =>
      h(
        "li",
        { "data-key": `state ${api} ${name} ${login ?? ""} ${key ?? ""}` },
        h("strong", {}, name),
        h("span", {}, value),
        h("span", { class: "note" }, whose(api, key, login)),
      ),
    ),
  );
}

/** @param {readonly CountView[]} all */
export function counts(all) {
  if (all.length === 0) return "No rule has counted anything.";
  return h(
    "ul",
    { class: "cards" },
    ...all.map(({ api, rule, key, count, times }) =>
      h(
        "li",
        { "data-key": `count ${api} ${rule} ${key ?? ""}` },
        h("strong", {}, rule),
        h("span", {}, `${count} of ${times}`),
        h("span", { class: "note" }, whose(api, key)),
      ),
    ),
  );
}

/**
 * @param {string} api
 * @param {string | undefined} key
 * @param {number} [login]
 */
function whose(api, key, login) {
  const parts = [api, login === undefined ? "" : `log-in ${login}`, key ?? ""];
  return parts.filter(Boolean).join(", ");
}
