import type { Operation, ParameterPlace } from "../description.ts";

/** Whether a parameter's value must never be seen. */
export function isSecretParameter(
  { secrets = [] }: Operation,
  place: ParameterPlace,
  name: string,
): boolean {
  return secrets.some(([first, second]) => first === place && second === name);
}

/** Whether something in the arguments must never be seen. */
export function hasSecrets({ secrets = [] }: Operation): boolean {
  return secrets.some(([first]) => first !== "headers");
}

/** Whether something in a body must never be seen. */
export function hasSecretBody({ secrets = [] }: Operation): boolean {
  return secrets.some(([first]) => first === "body");
}
