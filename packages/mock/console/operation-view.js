/** @import { ExampleView, OperationDetail, ResponseView } from "../src/console/views.ts" */
import { addressOf, app, sessionName } from "./app.js";
import { h } from "./dom.js";
import { code, pretty } from "./parts.js";
import { pinOf, pinText } from "./pins.js";
import { weatherForm } from "./weather-view.js";

/** The operation that is open, or why there is none. */
export function operationView() {
  const [view, api, name] = app.route;
  if (view !== "operations" || name === undefined) {
    return [
      h("p", { class: "empty" }, "Choose an operation to see its examples and to pin its answer."),
    ];
  }
  if (app.missing !== "") return [back(), h("p", { class: "empty" }, app.missing)];
  const { operation } = app;
  if (operation === undefined || operation.api !== api || operation.name !== name)
    return [h("p", { class: "empty" }, "…")];
  const { method, path, basePaths, summary, description } = operation;
  return [
    back(),
    h("h2", { tabindex: -1 }, h("span", { class: "method" }, method.toUpperCase()), " ", path),
    summary !== undefined && h("p", {}, summary),
    description !== undefined && h("p", { class: "note prose" }, ...prose(description)),
    h("p", { class: "note" }, h("code", {}, basePaths.map((base) => base + path).join(", "))),
    pinned(operation),
    ...operation.responses.map(responseSection),
    h("h3", {}, "Weather"),
    weatherForm({ api: operation.api, operation: operation.name }),
  ];
}

function back() {
  return h("a", { class: "back", href: addressOf("operations") }, "← Operations");
}

/** @param {OperationDetail} operation */
function pinned({ api, name }) {
  const pin = pinOf(api, name);
  if (pin === undefined) {
    const whose = `Session ${sessionName(app.sessionId)}`;
    return h("p", { class: "note", id: "pin" }, `${whose}: rules and requests choose the answer.`);
  }
  return h(
    "p",
    { class: "pinned", id: "pin" },
    `${pinText(pin)} `,
    h(
      "button",
      { type: "button", "data-action": "unpin", "data-api": api, "data-operation": name },
      "Unpin",
    ),
  );
}

/** @param {ResponseView} response */
function responseSection({ status, description, examples }) {
  return h(
    "section",
    { "data-key": `response-${status}`, class: "response" },
    h(
      "h3",
      {},
      status,
      description !== undefined && h("span", { class: "note" }, " ", ...prose(description)),
    ),
    examples.length === 0 &&
      /^\d+$/.test(status) &&
      h("div", { class: "example" }, ...pinButtons(status)),
    ...examples.map((example) => exampleSection(status, example)),
  );
}

/** Of Markdown only the code: the reference shows the rest. @param {string} text */
function prose(text) {
  return text
    .trim()
    .split("`")
    .map((part, index) => (index % 2 === 1 ? h("code", {}, part) : part));
}

/**
 * @param {string} status
 * @param {ExampleView} example
 */
function exampleSection(status, { name, mediaType, summary, body }) {
  return h(
    "div",
    { "data-key": `example-${name}-${mediaType}`, class: "example" },
    h(
      "p",
      {},
      h("strong", {}, name),
      summary !== undefined && h("span", { class: "note" }, ` ${summary}`),
    ),
    ...pinButtons(status, name),
    h("details", {}, h("summary", {}, mediaType), code(`Example ${name}`, pretty(body))),
  );
}

/**
 * @param {string} status
 * @param {string} [example]
 */
function pinButtons(status, example) {
  const of = example ?? `status ${status}`;
  /** @param {string} times @param {string} label */
  const button = (times, label) =>
    h(
      "button",
      {
        type: "button",
        "data-action": "pin",
        "data-key": `pin-${status}-${of}-${times}`,
        "data-status": /^\d+$/.test(status) ? status : undefined,
        "data-example": example,
        "data-times": times,
        "aria-label": `${label}: ${of}`,
      },
      label,
    );
  return [h("div", { class: "bar" }, button("1", "Next answer"), button("", "Every answer"))];
}
