/** What several views show. */
/** @import { EntrySummary } from "../src/console/views.ts" */
import { h } from "./dom.js";

/** @param {Pick<EntrySummary, "status" | "fault">} entry */
export function statusOf({ status, fault }) {
  const kind = status === undefined || fault ? "none" : `s${Math.floor(status / 100)}`;
  return h("span", { class: `status ${kind}` }, fault ?? String(status ?? "gone"));
}

/** @param {number} time */
export function clockTime(time) {
  return new Date(time).toLocaleTimeString(undefined, { hour12: false });
}

/**
 * @param {string} label
 * @param {string} text
 */
export function code(label, text) {
  // It scrolls, so the keyboard must reach it.
  return h("pre", { tabindex: 0, role: "region", "aria-label": label }, text);
}

/** @param {string} text */
export function pretty(text) {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}
