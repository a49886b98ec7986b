/** Speaks with the console's API (/__mock/api/openapi.json). */

const TOKEN = "mock-console-token";

/** The token comes in the fragment, which no server ever sees, and leaves the address at once. */
export function takeToken() {
  const token = new URLSearchParams(location.hash.slice(1)).get("token");
  if (token === null) return;
  keepToken(token);
  history.replaceState(null, "", location.pathname);
}

/** @param {string} token */
export function keepToken(token) {
  sessionStorage.setItem(TOKEN, token);
}

/** An answer that is no success, in words for a person. */
export class ApiError extends Error {
  /**
   * @param {number} status 0 where no answer came.
   * @param {string} message
   */
  constructor(status, message) {
    super(message);
    this.name = "ApiError";
    this.status = status;
  }
}

/**
 * @param {string} path below `/__mock/api`
 * @param {RequestInit} [init]
 * @returns {Promise<Response>}
 * @throws {ApiError}
 */
export async function ask(path, init = {}) {
  const headers = new Headers(init.headers);
  const token = sessionStorage.getItem(TOKEN);
  if (token !== null) headers.set("Authorization", `Bearer ${token}`);
  const response = await fetch(`/__mock/api${path}`, { ...init, headers }).catch(() => undefined);
  if (response === undefined) throw new ApiError(0, "The mock does not answer.");
  if (response.ok) return response;
  const problem = await response.json().catch(() => ({}));
  throw new ApiError(response.status, problem.detail ?? `The mock answered ${response.status}.`);
}

/**
 * @param {string} path
 * @returns {Promise<any>} what console.openapi.yaml says; callers name the view.
 */
export async function get(path) {
  return (await ask(path)).json();
}

/**
 * @param {"PUT" | "POST" | "DELETE"} method
 * @param {string} path
 * @param {unknown} [body]
 */
export async function change(method, path, body) {
  const headers = { "Content-Type": "application/json" };
  await ask(path, { method, headers, ...(body !== undefined && { body: JSON.stringify(body) }) });
}
