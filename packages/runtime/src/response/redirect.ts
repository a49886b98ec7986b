const redirectStatuses: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

function originOf(location: string, response: Response): string | undefined {
  const base = response.url === "" ? undefined : response.url;
  return URL.canParse(location, base) ? new URL(location, base).origin : undefined;
}

/**
 * What is wrong with an answer that sends the call elsewhere; `undefined` for any other answer. It is never
 * followed: `fetch` would give another host the body and every header but `authorization`, and would make
 * a GET of a POST. A browser shows nothing of it, not even its status, which is then 0.
 *
 * Names the other place by its origin alone: the rest of an address may hold secrets.
 */
export function redirectFault(response: Response): string | undefined {
  if (response.type === "opaqueredirect") return "a redirect, which is not followed";
  const location = response.headers.get("location");
  if (location === null || !redirectStatuses.has(response.status)) return undefined;
  const origin = originOf(location, response);
  const where = origin === undefined ? "" : ` to ${origin}`;
  return `status ${response.status}, a redirect${where}, which is not followed`;
}
