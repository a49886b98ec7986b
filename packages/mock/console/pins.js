/** @import { PinView } from "../src/console/views.ts" */
import { app } from "./app.js";

/**
 * @param {string} api
 * @param {string} operation
 */
export function pinOf(api, operation) {
  return app.session?.pins.find((pin) => pin.api === api && pin.operation === operation);
}

/** @param {PinView} pin */
export function pinText({ status, example, times }) {
  const what = [status, example].filter((part) => part !== undefined).join(" ");
  const which =
    times === null ? "Every answer" : times === 1 ? "The next answer" : `The next ${times} answers`;
  return `${which}: ${what}.`;
}
