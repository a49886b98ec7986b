/** @import { EntrySummary } from "../src/console/views.ts" */
import { addressOf, app, sessionName } from "./app.js";
import { h } from "./dom.js";
import { entryView } from "./entry-view.js";
import { clockTime, statusOf } from "./parts.js";

/** An entry never changes, and neither does its row. @type {WeakMap<EntrySummary, HTMLElement>} */
const rows = new WeakMap();

export function journalView() {
  const [, open] = app.route;
  const entries = app.entries.filter(isWanted);
  const list = h(
    "section",
    { class: "list", "aria-label": "Requests" },
    h(
      "div",
      { class: "bar" },
      h("input", {
        type: "search",
        id: "filter-journal",
        "data-filter": "journal",
        placeholder: "Filter: path, operation, status…",
        "aria-label": "Filter the journal",
      }),
      h(
        "button",
        { type: "button", "data-action": "only-session", "aria-pressed": String(app.onlySession) },
        "This session only",
      ),
      h("button", { type: "button", "data-action": "clear-journal" }, "Clear"),
    ),
    entries.length === 0
      ? h("p", { class: "empty" }, emptiness())
      : h("ol", { id: "journal", class: "rows" }, ...entries.map((entry) => rowOf(entry, open))),
  );
  return [
    list,
    h("section", { class: "detail", id: "detail", "aria-label": "Request" }, ...entryView()),
  ];
}

function emptiness() {
  return app.entries.length > 0
    ? "No request is like that."
    : "No request yet. Send one to the mock, and it stands here at once.";
}

/** @param {EntrySummary} entry */
function isWanted({ session, method, target, operation, example, reason, status }) {
  if (app.onlySession && session !== app.sessionId) return false;
  const text = [method, target, operation, example, reason, status, session].join(" ");
  return text.toLowerCase().includes(app.filter.journal.toLowerCase());
}

/**
 * @param {EntrySummary} entry
 * @param {string | undefined} open
 */
function rowOf(entry, open) {
  const row = rows.get(entry) ?? makeRow(entry);
  rows.set(entry, row);
  const link = row.firstElementChild;
  if (String(entry.number) === open) link?.setAttribute("aria-current", "true");
  else link?.removeAttribute("aria-current");
  return row;
}

/** @param {EntrySummary} entry */
function makeRow(entry) {
  const { number, time, duration, method, target, session, violations } = entry;
  return h(
    "li",
    { "data-key": `entry-${number}` },
    h(
      "a",
      { class: "row", href: addressOf("journal", String(number)) },
      h("span", { class: "method" }, method),
      h("span", { class: "target" }, target),
      statusOf(entry),
      h(
        "span",
        { class: "why" },
        [entry.operation, entry.example, entry.reason].filter(Boolean).join(" · ") || "no contract",
        violations > 0 &&
          h("span", { class: "bad" }, ` · ${violations} ${violations === 1 ? "fault" : "faults"}`),
        session !== "" && h("span", { class: "session" }, ` · ${sessionName(session)}`),
      ),
      h("span", { class: "when" }, `${clockTime(time)} · ${Math.round(duration)} ms`),
    ),
  );
}
