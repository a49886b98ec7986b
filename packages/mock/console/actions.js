import { app } from "./app.js";
import { change } from "./client.js";
import { curlOf } from "./curl.js";
import { loadDetail, loadJournal, loadSession } from "./load.js";

/** What a button does, by its `data-action`; the sentence that it ends with is said. */
/** @type {Readonly<Record<string, (data: DOMStringMap, element: HTMLElement) => Promise<string | void> | string | void>>} */
export const actions = {
  skip: () => document.getElementById("content")?.focus(),
  "only-session": () => {
    app.onlySession = !app.onlySession;
  },
  "clear-journal": async () => {
    await change("DELETE", "/journal");
    await loadJournal();
    return "The journal is empty.";
  },
  reveal: async () => {
    const reveal = app.entry?.revealed !== true;
    await loadDetail(reveal);
    return reveal ? "Secrets are shown." : "Secrets are hidden.";
  },
  "copy-curl": async () => {
    if (app.entry === undefined) return;
    await navigator.clipboard.writeText(curlOf(app.entry, location.origin));
    return app.entry.revealed ? "Copied, secrets and all." : "Copied, the secrets hidden.";
  },
  pin: async ({ status, example, times }) => {
    const { api = "", name = "" } = app.operation ?? {};
    await change("PUT", operationPath(api, name, "pin"), {
      ...(status !== undefined && { status: Number(status) }),
      ...(example !== undefined && { example }),
      times: times === "" ? null : Number(times),
    });
    await loadSession();
    return times === "" ? "Every answer is pinned." : "The next answer is pinned.";
  },
  unpin: async ({ api = "", operation = "" }) => {
    await change("DELETE", operationPath(api, operation, "pin"));
    await loadSession();
    return "Nothing is pinned there any more.";
  },
  "reveal-session": async () => {
    app.revealsSession = !app.revealsSession;
    await loadSession();
    return app.revealsSession ? "Secrets are shown." : "Secrets are hidden.";
  },
  "clear-weather": async (_data, element) => {
    const { api, operation } = element.closest("form")?.dataset ?? {};
    await change("DELETE", weatherPath(api, operation));
    await loadSession();
    return "The weather is the contract's own again.";
  },
  reset: async () => {
    await change("POST", `/reset?${ofSession()}`);
    await loadSession();
    return "The session is as at the start.";
  },
  "reset-all": async () => {
    await change("POST", "/reset");
    app.sessionId = "";
    await loadSession();
    return "All sessions are as at the start.";
  },
  "switch-scenario": async ({ scenario = "" }, element) => {
    const active = element.getAttribute("aria-checked") !== "true";
    await change("PUT", `/scenarios/${encodeURIComponent(scenario)}?${ofSession()}`, { active });
    await loadSession();
    return `${scenario} is ${active ? "on" : "off"}.`;
  },
  "expire-token": ({ token = "" }) => endToken(token, "expire", "The token has expired."),
  "revoke-token": ({ token = "" }) => endToken(token, "revoke", "The token is revoked."),
};

/**
 * @param {string} token
 * @param {"expire" | "revoke"} how
 * @param {string} said
 */
async function endToken(token, how, said) {
  await change("POST", `/tokens/${encodeURIComponent(token)}/${how}?${ofSession()}`);
  await loadSession();
  return said;
}

/** @param {HTMLFormElement} form */
export async function applyWeather(form) {
  const data = new FormData(form);
  const [from, to] = ["from", "to"].map((name) => String(data.get(name) ?? ""));
  const fault = String(data.get("fault") ?? "");
  const [status, after] = ["status", "after"].map((name) => String(data.get(name) ?? ""));
  const failure = {
    status: Number(status),
    ...(after !== "" && { retryAfter: Number(after) * 1_000 }),
  };
  const isLate = from !== "" || to !== "";
  const { api, operation } = form.dataset;
  await change("PUT", weatherPath(api, operation), {
    ...(isLate && { latency: { from: Number(from || to), to: Number(to || from) } }),
    ...(fault !== "" && { fault: fault === "status" ? failure : fault }),
  });
  await loadSession();
  return "The weather has changed.";
}

/**
 * @param {string} api
 * @param {string} operation
 * @param {string} what
 */
function operationPath(api, operation, what) {
  const path = ["apis", api, "operations", operation, what].map(encodeURIComponent).join("/");
  return `/${path}?${ofSession()}`;
}

/**
 * @param {string | undefined} api
 * @param {string | undefined} operation
 */
function weatherPath(api, operation) {
  if (api === undefined || operation === undefined) return `/weather?${ofSession()}`;
  return operationPath(api, operation, "weather");
}

function ofSession() {
  return `session=${encodeURIComponent(app.sessionId)}`;
}
