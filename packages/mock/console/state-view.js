/** @import { ScenarioView, SessionView } from "../src/console/views.ts" */
import { addressOf, app, sessionName } from "./app.js";
import { h } from "./dom.js";
import { pinText } from "./pins.js";
import { counts, states, tokens } from "./remembered-view.js";
import { weatherForm } from "./weather-view.js";

export function stateView() {
  const { session } = app;
  if (session === undefined) return [h("p", { class: "empty" }, app.missing || "…")];
  return [
    h(
      "section",
      { class: "state", "aria-label": "State" },
      h("h2", { tabindex: -1 }, `Session ${sessionName(session.id)}`),
      h(
        "div",
        { class: "bar" },
        h("button", { type: "button", "data-action": "reset" }, "Reset this session"),
        h("button", { type: "button", "data-action": "reset-all" }, "Reset all sessions"),
        h(
          "button",
          {
            type: "button",
            "data-action": "reveal-session",
            "aria-pressed": String(session.revealed),
          },
          "Show secrets",
        ),
      ),
      part("Scenarios", scenarios(session.scenarios)),
      part("Weather of everything", weatherForm()),
      part("Pinned answers", pins(session)),
      part("Tokens", tokens(session)),
      part("States", states(session.states)),
      part("Counts", counts(session.counts)),
    ),
  ];
}

/**
 * @param {string} title
 * @param {Node | string} content
 */
function part(title, content) {
  const shown = typeof content === "string" ? h("p", { class: "empty" }, content) : content;
  return h("section", { "data-key": title }, h("h3", {}, title), shown);
}

/** @param {readonly ScenarioView[]} all */
function scenarios(all) {
  if (all.length === 0) return "No mock.yaml has scenarios to switch on.";
  return h(
    "ul",
    { class: "cards" },
    ...all.map(({ apis, name, summary, active }) =>
      h(
        "li",
        { "data-key": `scenario ${name}` },
        h(
          "button",
          {
            type: "button",
            role: "switch",
            "aria-checked": String(active),
            "data-action": "switch-scenario",
            "data-scenario": name,
          },
          name,
        ),
        h("span", { class: "note" }, [apis.join(", "), summary].filter(Boolean).join(": ")),
      ),
    ),
  );
}

/** @param {SessionView} session */
function pins({ pins: all }) {
  if (all.length === 0) return "No answer is pinned. An operation's page pins one.";
  return h(
    "ul",
    { class: "cards" },
    ...all.map((pin) =>
      h(
        "li",
        { "data-key": `${pin.api} ${pin.operation}` },
        h("a", { href: addressOf("operations", pin.api, pin.operation) }, pin.operation),
        h("span", {}, pinText(pin)),
        h(
          "button",
          {
            type: "button",
            "data-action": "unpin",
            "data-api": pin.api,
            "data-operation": pin.operation,
            "aria-label": `Unpin ${pin.operation}`,
          },
          "Unpin",
        ),
      ),
    ),
  );
}
