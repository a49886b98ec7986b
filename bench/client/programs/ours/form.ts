import { checkRequest } from "../../../../packages/clients/koodrive/gen/validate.ts";
import { login } from "../../../../packages/clients/koodrive/gen/requests.ts";

/** What a form for the log-in says under its fields, by their names. */
export function problemsOf(fields: Readonly<Record<string, string>>): Record<string, string> {
  const violations = checkRequest(login, { body: fields });
  return Object.fromEntries(violations.map(({ pointer, message }) => [pointer, message]));
}
