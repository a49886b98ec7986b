/** @import { WeatherView } from "../src/console/views.ts" */
import { app } from "./app.js";
import { h } from "./dom.js";

const FAULTS = [
  ["", "none"],
  ["reset", "reset the connection"],
  ["stall", "stall after the head"],
  ["truncate", "half a body"],
  ["garbage", "garbage instead of JSON"],
  ["status", "a failure's status"],
];

/**
 * Latency and fault by hand: for one operation, or for everything.
 *
 * @param {{ readonly api: string, readonly operation: string }} [of]
 */
export function weatherForm(of) {
  const weather = weatherOf(of);
  const failure = typeof weather.fault === "object" ? weather.fault : undefined;
  const fault = failure ? "status" : (weather.fault ?? "");
  const id = of === undefined ? "everything" : `${of.api}-${of.operation}`;
  // Another key makes other fields: what is in force stands in them again.
  const key = `weather-${id}-${app.sessionId}-${JSON.stringify(weather)}`;
  return h(
    "form",
    {
      class: "weather",
      "data-key": key,
      "data-form": "weather",
      "data-api": of?.api,
      "data-operation": of?.operation,
      "aria-label": of === undefined ? "Weather of everything" : `Weather of ${of.operation}`,
    },
    field("Latency from", "from", weather.latency?.from, "ms"),
    field("to", "to", weather.latency?.to, "ms"),
    h(
      "label",
      {},
      "Fault",
      h(
        "select",
        { name: "fault" },
        ...FAULTS.map(([value = "", label = ""]) =>
          h("option", { value, selected: fault === value }, label),
        ),
      ),
    ),
    field("Status", "status", failure?.status ?? 503, ""),
    field("Retry after", "after", failure?.retryAfter && failure.retryAfter / 1_000, "s"),
    h("button", { type: "submit" }, "Apply"),
    !isClear(weather) && h("button", { type: "button", "data-action": "clear-weather" }, "Clear"),
  );
}

/**
 * @param {{ readonly api: string, readonly operation: string }} [of]
 * @returns {WeatherView}
 */
function weatherOf(of) {
  if (of === undefined) return app.session?.weather ?? {};
  const own = app.session?.operations.find(
    ({ api, operation }) => api === of.api && operation === of.operation,
  );
  return own ?? {};
}

/** @param {WeatherView} weather */
function isClear({ latency, fault }) {
  return latency === undefined && fault === undefined;
}

/**
 * @param {string} label
 * @param {string} name
 * @param {number | undefined} value
 * @param {string} unit
 */
function field(label, name, value, unit) {
  return h(
    "label",
    { class: `field-${name}` },
    label,
    h(
      "span",
      { class: "unit" },
      h("input", {
        type: "number",
        name,
        min: 0,
        max: 600000,
        step: 1,
        value,
        inputmode: "numeric",
      }),
      unit && ` ${unit}`,
    ),
  );
}
