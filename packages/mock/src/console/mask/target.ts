import type { ApiOperation } from "../../api/api.ts";
import { isSensitive } from "../../api/schema.ts";
import { isTelling } from "./json.ts";
import { namesOf } from "./headers.ts";
import { HIDDEN, type Secrets } from "./secrets.ts";

/** A request target without the secrets of its path and its query. */
export function maskTarget(
  target: string,
  operation: ApiOperation | undefined,
  secrets: Secrets,
): string {
  const [path = "", ...rest] = target.split("?");
  const shown = operation ? maskPath(path, operation, secrets) : path;
  if (rest.length === 0) return shown;
  const schemes = new Set(namesOf(operation?.prism, "query"));
  const query = rest.join("?").split("&");
  return `${shown}?${query.map((pair) => maskPair(pair, operation, schemes, secrets)).join("&")}`;
}

/** A secret may stand anywhere in a segment, so that a template's own segment replaces it. */
function maskPath(path: string, { prism, path: template }: ApiOperation, secrets: Secrets): string {
  const secretNames = (prism.request?.path ?? [])
    .filter(({ name, schema }) => isSensitive(prism, schema) || isTelling(name))
    .map(({ name }) => `{${name}}`);
  if (secretNames.length === 0) return path;
  const templates = template.split("/");
  const segments = path.split("/");
  // The template lacks the base path.
  const before = segments.length - templates.length;
  return segments
    .map((segment, index) => {
      const own = templates[index - before];
      if (index <= before || !secretNames.some((name) => own?.includes(name))) return segment;
      secrets.hide(decoded(segment));
      return HIDDEN;
    })
    .join("/");
}

function maskPair(
  pair: string,
  operation: ApiOperation | undefined,
  schemes: ReadonlySet<string>,
  secrets: Secrets,
): string {
  const [name = "", ...rest] = pair.split("=");
  if (rest.length === 0) return operation ? pair : HIDDEN;
  const plain = decoded(name);
  // A parameter of an array or an object has a name with brackets.
  const base = plain.replace(/\[.*$/s, "");
  const isSecret = schemes.has(base) || isTelling(base) || isDeclaredSecret(operation, base);
  if (operation?.loggable.has(base) && !isSecret) return pair;
  if (isSecret) secrets.hide(decoded(rest.join("=")));
  return `${name}=${HIDDEN}`;
}

function isDeclaredSecret(operation: ApiOperation | undefined, base: string): boolean {
  const { prism } = operation ?? {};
  return (prism?.request?.query ?? []).some(
    ({ name, schema }) => prism && name === base && isSensitive(prism, schema),
  );
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll("+", " "));
  } catch {
    return text;
  }
}
