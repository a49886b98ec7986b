import { h } from "./dom.js";

/** Asks for the token where the address came without it. */
export function tokenView() {
  return [
    h(
      "form",
      { class: "token", "data-form": "token" },
      h("h2", {}, "This console needs a token"),
      h(
        "p",
        {},
        "Other machines can reach this mock. It printed an address with a token when it started: open that one, or put the token here.",
      ),
      h(
        "label",
        {},
        "Token",
        h("input", { type: "password", name: "token", required: true, autocomplete: "off" }),
      ),
      h("button", { type: "submit", class: "main" }, "Open"),
    ),
  ];
}
