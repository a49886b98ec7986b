/**
 * Whether an answer sends the call elsewhere. It is never followed: `fetch` would give another host the body and every
 * header but `authorization`, and would make a GET of a POST. A browser shows nothing of it, not even its status,
 * which is then 0.
 */
export function isRedirect(response: Response): boolean {
  const { status, type } = response;
  return (
    type === "opaqueredirect" ||
    (/^30[12378]$/.test(String(status)) && response.headers.has("location"))
  );
}
