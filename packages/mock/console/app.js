/** @import { ApiView, EntryDetail, EntrySummary, OperationDetail, SessionView } from "../src/console/views.ts" */

/** All that the page knows. Views read it, main.js changes it. */
export const app = {
  /** @type {readonly ApiView[]} */
  apis: [],
  /** The newest first. @type {EntrySummary[]} */
  entries: [],
  /** @type {EntryDetail | undefined} */
  entry: undefined,
  /** @type {OperationDetail | undefined} */
  operation: undefined,
  /** @type {SessionView | undefined} */
  session: undefined,
  /** @type {readonly string[]} */
  sessions: [""],
  /** The one that pins, states and weather are of. */
  sessionId: "",
  /** @type {readonly string[]} the decoded steps of the address: a view, and what is open in it */
  route: [],
  filter: { journal: "", operations: "" },
  revealsSession: false,
  onlySession: false,
  isLive: false,
  needsToken: false,
  /** Why what is asked for cannot be shown. */
  missing: "",
};

/** As many as the mock keeps. */
export const MOST_ENTRIES = 500;

/** @param {readonly string[]} route */
export function addressOf(...route) {
  return `#/${route.map(encodeURIComponent).join("/")}`;
}

/** @param {string} id */
export function sessionName(id) {
  return id === "" ? "unnamed" : id;
}
