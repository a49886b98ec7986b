import { addressOf, app, sessionName } from "./app.js";
import { h, show } from "./dom.js";
import { journalView } from "./journal-view.js";
import { operationsView } from "./operations-view.js";
import { stateView } from "./state-view.js";
import { tokenView } from "./token-view.js";

const VIEWS = [
  { name: "journal", title: "Journal", view: journalView },
  { name: "operations", title: "Operations", view: operationsView },
  { name: "state", title: "State", view: stateView },
];

/** @param {string} id */
export function part(id) {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`The page has no ${id}.`);
  return element;
}

export function render() {
  const [current = "journal", ...rest] = app.route;
  const { title, view } = VIEWS.find(({ name }) => name === current) ?? {
    title: "Journal",
    view: journalView,
  };
  document.title = `${title} · Mock console`;
  document.body.dataset["open"] = String(rest.length > 0);
  show(part("views"), ...VIEWS.map((one) => link(one, current)));
  show(part("tools"), sessionPicker(), liveness());
  show(part("content"), ...(app.needsToken ? tokenView() : view()));
}

/**
 * @param {{ readonly name: string, readonly title: string }} view
 * @param {string} current
 */
function link({ name, title }, current) {
  const here = name === current ? "page" : undefined;
  return h("a", { href: addressOf(name), "aria-current": here, "data-key": name }, title);
}

function sessionPicker() {
  return h(
    "label",
    {},
    "Session ",
    h(
      "select",
      { id: "session" },
      ...app.sessions.map((id) =>
        h(
          "option",
          { value: id, "data-key": `session ${id}`, selected: id === app.sessionId },
          sessionName(id),
        ),
      ),
    ),
  );
}

function liveness() {
  return h("span", { class: app.isLive ? "live" : "live off" }, app.isLive ? "live" : "offline");
}
