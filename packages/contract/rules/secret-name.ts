const SECRETS: ReadonlySet<string> = new Set([
  "credential",
  "credentials",
  "passcode",
  "passphrase",
  "passwd",
  "password",
  "pwd",
  "secret",
  "token",
]);

/** A token that only marks a place in a list is no secret. */
const PAGING: ReadonlySet<string> = new Set([
  "continuation",
  "cursor",
  "next",
  "page",
  "prev",
  "previous",
  "start",
  "sync",
]);

/** Whether a parameter of this name holds a secret, as far as a name can tell. */
export function isSecretName(name: string): boolean {
  const words = wordsOf(name);
  const last = words.at(-1) ?? "";
  const before = words.at(-2) ?? "";
  if (last === "apikey" || (last === "key" && before === "api")) return true;
  return SECRETS.has(last) && !(last === "token" && PAGING.has(before));
}

/** `refreshToken`, `refresh_token` and `Refresh-Token` are the same two words. */
function wordsOf(name: string): string[] {
  const spaced = name.replaceAll(/([a-z\d])([A-Z])/g, "$1 $2");
  return spaced.toLowerCase().split(/[^a-z\d]+/);
}
