import { actions, applyWeather } from "./actions.js";
import { app } from "./app.js";
import { ApiError, keepToken, takeToken } from "./client.js";
import { part, render } from "./frame.js";
import {
  addEntries,
  loadApis,
  loadDetail,
  loadJournal,
  loadSession,
  loadSessions,
} from "./load.js";
import { follow } from "./stream.js";

let isDue = false;
/** Once for each frame, however much has happened. */
function renderSoon() {
  if (isDue) return;
  isDue = true;
  requestAnimationFrame(() => {
    isDue = false;
    render();
  });
}

/** @type {ReturnType<typeof setTimeout> | undefined} */
let saying;
/** @param {string} sentence */
function say(sentence) {
  part("said").textContent = sentence;
  clearTimeout(saying);
  saying = setTimeout(() => part("said").replaceChildren(), 6_000);
}

/**
 * Does something that asks the mock, and shows what came of it.
 *
 * @param {() => Promise<string | void> | string | void} work
 */
async function run(work) {
  try {
    const sentence = await work();
    if (sentence) say(sentence);
  } catch (error) {
    if (!(error instanceof ApiError)) say("That did not work in this browser.");
    else if (error.status === 401) app.needsToken = true;
    else say(error.message);
  }
  renderSoon();
}

function takeRoute() {
  const before = app.route.join("/");
  app.route = location.hash.replace(/^#\/?/, "").split("/").filter(Boolean).map(decodeURIComponent);
  const [view = "journal", ...rest] = app.route;
  app.route = [view, ...rest];
  // What was opened is what is read next; not at the start, where the page's own order counts.
  void openDetail(before !== "" && rest.length > 0);
}

/** @param {boolean} isFocused */
async function openDetail(isFocused) {
  await run(() => loadDetail());
  if (isFocused) requestAnimationFrame(focusDetail);
}

function focusDetail() {
  const heading = document.querySelector("#detail h2");
  if (heading instanceof HTMLElement) heading.focus();
}

/** Milliseconds between two looks at what requests have changed. */
const CALM = 300;
/** @type {ReturnType<typeof setTimeout> | undefined} */
let looking;
function lookAgain() {
  looking ??= setTimeout(() => {
    looking = undefined;
    void run(loadSession);
  }, CALM);
}

/**
 * @param {string} event
 * @param {any} data
 */
function hear(event, data) {
  if (event === "open") void run(loadAll);
  if (event === "entries") {
    addEntries(data.entries);
    lookAgain();
  }
  if (event === "changed") void run(loadChanged);
  app.isLive = event !== "closed";
  renderSoon();
}

async function loadAll() {
  await Promise.all([loadApis(), loadSessions(), loadJournal()]);
  await loadSession();
  await loadDetail(app.entry?.revealed);
}

async function loadChanged() {
  await Promise.all([loadApis(), loadSessions(), loadJournal(), loadSession()]);
}

function start() {
  app.needsToken = false;
  void run(() => follow(hear));
}

document.addEventListener("click", (event) => {
  const button = event.target instanceof Element ? event.target.closest("[data-action]") : null;
  if (!(button instanceof HTMLElement)) return;
  const action = actions[button.dataset["action"] ?? ""];
  if (action) void run(() => action(button.dataset, button));
});
document.addEventListener("input", ({ target }) => {
  if (!(target instanceof HTMLInputElement)) return;
  const which = target.dataset["filter"];
  if (which === "journal" || which === "operations") app.filter[which] = target.value;
  if (which !== undefined) renderSoon();
});
document.addEventListener("change", ({ target }) => {
  if (!(target instanceof HTMLSelectElement) || target.id !== "session") return;
  app.sessionId = target.value;
  void run(loadSession);
});
document.addEventListener("submit", (event) => {
  event.preventDefault();
  const { target } = event;
  if (!(target instanceof HTMLFormElement)) return;
  if (target.dataset["form"] === "weather") void run(() => applyWeather(target));
  if (target.dataset["form"] === "token") {
    keepToken(String(new FormData(target).get("token")).trim());
    start();
  }
});
addEventListener("hashchange", takeRoute);

takeToken();
takeRoute();
render();
start();
