/** @import { ApiView, OperationView } from "../src/console/views.ts" */
import { addressOf, app } from "./app.js";
import { h } from "./dom.js";
import { operationView } from "./operation-view.js";
import { pinOf } from "./pins.js";

export function operationsView() {
  const list = h(
    "section",
    { class: "list", "aria-label": "Operations" },
    h(
      "div",
      { class: "bar" },
      h("input", {
        type: "search",
        id: "filter-operations",
        "data-filter": "operations",
        placeholder: "Filter: name, path, summary…",
        "aria-label": "Filter the operations",
      }),
    ),
    ...app.apis.map(apiSection),
  );
  return [
    list,
    h("section", { class: "detail", id: "detail", "aria-label": "Operation" }, ...operationView()),
  ];
}

/** @param {ApiView} api */
function apiSection({ name, title, basePaths, operations }) {
  const wish = app.filter.operations.toLowerCase();
  const wanted = operations.filter((operation) => textOf(operation).includes(wish));
  return h(
    "section",
    { "data-key": `api-${name}`, class: "api" },
    h("h2", {}, title),
    h(
      "p",
      { class: "note" },
      h("code", {}, basePaths.map((path) => path || "/").join(", ") || "/"),
      " · ",
      h("a", { href: `/__mock/reference/${encodeURIComponent(name)}` }, "Reference"),
    ),
    wanted.length === 0
      ? h("p", { class: "empty" }, "No operation is like that.")
      : h("ul", { class: "rows" }, ...wanted.map((operation) => rowOf(name, operation))),
  );
}

/** @param {OperationView} operation */
function textOf({ name, method, path, summary = "" }) {
  return `${method} ${path} ${name} ${summary}`.toLowerCase();
}

/**
 * @param {string} api
 * @param {OperationView} operation
 */
function rowOf(api, { name, method, path, summary, deprecated }) {
  const [, openApi, openName] = app.route;
  const pin = pinOf(api, name);
  return h(
    "li",
    { "data-key": `operation-${name}` },
    h(
      "a",
      {
        class: "row",
        href: addressOf("operations", api, name),
        "aria-current": openApi === api && openName === name ? "true" : undefined,
      },
      h("span", { class: "method" }, method.toUpperCase()),
      h("span", { class: "target" }, path),
      pin && h("span", { class: "pin" }, "pinned"),
      h("span", { class: "why" }, summary ?? name, deprecated && " · deprecated"),
    ),
  );
}
