/** @import { EntryDetail, MessageView, ViolationView } from "../src/console/views.ts" */
import { addressOf, app, sessionName } from "./app.js";
import { h } from "./dom.js";
import { clockTime, code, pretty, statusOf } from "./parts.js";

/** The request that is open, or why there is none. */
export function entryView() {
  const [view, number] = app.route;
  if (view !== "journal" || number === undefined) {
    return [h("p", { class: "empty" }, "Choose a request to see it whole.")];
  }
  if (app.missing !== "") return [back(), h("p", { class: "empty" }, app.missing)];
  const { entry } = app;
  if (entry === undefined || String(entry.number) !== number) {
    return [h("p", { class: "empty" }, "…")];
  }
  return [
    back(),
    h("h2", { tabindex: -1 }, h("span", { class: "method" }, entry.method), " ", entry.target),
    actions(entry),
    facts(entry),
    entry.faults.length > 0 && faults(entry.faults),
    message("Request", entry.request),
    entry.response
      ? message("Answer", entry.response)
      : h("p", { class: "empty" }, "Nothing was answered."),
  ];
}

function back() {
  return h("a", { class: "back", href: addressOf("journal") }, "← Journal");
}

/** @param {EntryDetail} entry */
function actions({ revealed, operation }) {
  return h(
    "div",
    { class: "bar" },
    h("button", { type: "button", class: "main", "data-action": "copy-curl" }, "Copy as curl"),
    h(
      "button",
      { type: "button", "data-action": "reveal", "aria-pressed": String(revealed) },
      "Show secrets",
    ),
    operation === undefined &&
      h("span", { class: "note" }, "No contract has this path, so its bodies are hidden whole."),
  );
}

/** @param {EntryDetail} entry */
function facts(entry) {
  const { api, operation, example, latency, fault } = entry;
  /** @type {(readonly [string, string | Node | undefined])[]} */
  const all = [
    ["Status", statusOf({ ...(entry.status !== undefined && { status: entry.status }) })],
    [
      "Operation",
      api !== undefined && operation !== undefined
        ? h("a", { href: addressOf("operations", api, operation) }, operation)
        : undefined,
    ],
    ["Example", example],
    ["Chosen by", chosenBy(entry)],
    ["Fault", fault],
    [
      "Latency",
      latency &&
        (latency.from === latency.to ? `${latency.to} ms` : `${latency.from} to ${latency.to} ms`),
    ],
    ["Time", `${clockTime(entry.time)}, took ${entry.duration} ms`],
    ["Session", sessionName(entry.session)],
  ];
  return h(
    "dl",
    { class: "facts" },
    ...all.flatMap(([name, value]) =>
      value === undefined ? [] : [h("div", {}, h("dt", {}, name), h("dd", {}, value))],
    ),
  );
}

/** @param {EntryDetail} entry */
function chosenBy({ reason, operation, faults: found }) {
  if (reason !== undefined || operation === undefined) return reason;
  return found.some((fault) => fault.in === "request")
    ? "Prism: the request is not valid"
    : "Prism: no rule applied";
}

/** @param {readonly ViolationView[]} violations */
function faults(violations) {
  return h(
    "section",
    {},
    h("h3", {}, "What Prism found wrong"),
    h(
      "ul",
      { class: "faults" },
      ...violations.map(({ in: side, location, message: text }) =>
        h("li", {}, h("code", {}, [side, location].filter(Boolean).join(".")), ` ${text}`),
      ),
    ),
  );
}

/**
 * @param {string} title
 * @param {MessageView} view
 */
function message(title, { headers, body }) {
  return h(
    "section",
    { "data-key": title },
    h("h3", {}, title),
    body !== undefined && body !== "" && code(`${title}: body`, pretty(body)),
    headers.length > 0 &&
      h(
        "details",
        {},
        h("summary", {}, `${headers.length} ${headers.length === 1 ? "header" : "headers"}`),
        h(
          "dl",
          { class: "headers" },
          ...headers.map(({ name, value }) => h("div", {}, h("dt", {}, name), h("dd", {}, value))),
        ),
      ),
  );
}
