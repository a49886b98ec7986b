import { pointerKeys, pointerTo } from "@handshake/contract";

/**
 * The part of a contract that a pointer is about: tools point at a keyword (`…/title/enum`), at one of its
 * values (`…/title/enum/2`) or at the schema that has it (`…/title`), and mean the same.
 */
export function subjectOf(pointer: string): string {
  const keys = pointerKeys(pointer);
  while (keys.length > 1 && isDetail(keys)) keys.pop();
  return pointerTo(keys);
}

/** Their keys are names that somebody chose, or numbers. */
const NAMED = new Set(
  "properties patternProperties dependentSchemas $defs schemas paths webhooks callbacks responses headers content examples securitySchemes parameters requestBodies variables servers tags encoding prefixItems oneOf anyOf allOf".split(
    " ",
  ),
);

/** A part of its own: what it holds is not said of what holds it. */
const PARTS = new Set(
  "get put post delete options head patch trace query schema items not if then else contains propertyNames additionalProperties unevaluatedItems unevaluatedProperties requestBody security components info discriminator flows".split(
    " ",
  ),
);

function isDetail(keys: readonly string[]): boolean {
  const [parent = "", key = ""] = keys.slice(-2);
  if (NAMED.has(parent) && !isNameOf(keys.slice(0, -1))) return false;
  // One alternative of `security` is judged with the others.
  return !PARTS.has(key) || parent === "security";
}

/** Whether `properties` and the like are themselves a name: a property may be called `content`. */
function isNameOf(keys: readonly string[]): boolean {
  const parent = keys.at(-2);
  return parent !== undefined && NAMED.has(parent) && !isNameOf(keys.slice(0, -1));
}
