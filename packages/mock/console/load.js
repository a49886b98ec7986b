/** @import { EntrySummary } from "../src/console/views.ts" */
import { app, MOST_ENTRIES } from "./app.js";
import { ApiError, get } from "./client.js";

/** Fetches what the page does not have yet; each part by itself, so that a slow one keeps nothing back. */

export async function loadApis() {
  app.apis = (await get("/apis")).apis;
}

export async function loadSessions() {
  /** @type {{ sessions: { id: string }[] }} */
  const { sessions } = await get("/sessions");
  app.sessions = [...new Set([...sessions.map(({ id }) => id), app.sessionId])];
}

export async function loadSession() {
  const id = app.sessionId;
  const reveal = app.revealsSession ? "&reveal=true" : "";
  const session = await get(`/session?session=${encodeURIComponent(id)}${reveal}`);
  if (id === app.sessionId) app.session = session;
}

/** What is told while the journal is on its way: its answer may be older. @type {Set<EntrySummary[]>} */
const meanwhile = new Set();

export async function loadJournal() {
  /** @type {EntrySummary[]} */
  const late = [];
  meanwhile.add(late);
  try {
    app.entries = (await get("/journal")).entries;
  } finally {
    meanwhile.delete(late);
  }
  addEntries(late);
}

/** @param {readonly EntrySummary[]} news the newest first */
export function addEntries(news) {
  for (const late of meanwhile) late.unshift(...news);
  const newest = app.entries[0]?.number ?? 0;
  const added = news.filter(({ number }) => number > newest);
  app.entries = [...added, ...app.entries].slice(0, MOST_ENTRIES);
  const known = new Set(app.sessions);
  const others = added.map(({ session }) => session).filter((id) => !known.has(id));
  if (others.length > 0) app.sessions = [...new Set([...app.sessions, ...others])];
}

/** What the address asks for. @param {boolean} [reveal] */
export async function loadDetail(reveal = false) {
  const [view, first = "", second] = app.route;
  app.missing = "";
  try {
    if (view === "journal" && first !== "") {
      app.entry = await get(`/journal/${encodeURIComponent(first)}${reveal ? "?reveal=true" : ""}`);
    }
    if (view === "operations" && second !== undefined) {
      const path = [first, "operations", second].map(encodeURIComponent).join("/");
      app.operation = await get(`/apis/${path}`);
    }
  } catch (error) {
    if (!(error instanceof ApiError) || error.status !== 404) throw error;
    app.missing = error.message;
  }
}
