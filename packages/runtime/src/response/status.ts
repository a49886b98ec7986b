import type { Operation } from "../description.ts";

/** A browser shows a redirect as status 0. */
export function isRedirect(status: number): boolean {
  return /^[03]/.test(String(status));
}

/**
 * The key of `responses` that declares a status: itself, its class (`4XX`), or `default`. That one means errors; a
 * redirect is declared by its own status only. It is never followed: `fetch` would give another host the body and
 * every header but `authorization`, and would make a GET of a POST.
 */
export function declaredKey({ responses }: Operation, status: number): string | undefined {
  const text = String(status);
  const rest = isRedirect(status) ? "" : "default";
  return [text, `${text[0]}XX`, rest].find((key) => key in responses);
}
