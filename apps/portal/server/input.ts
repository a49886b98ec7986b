/** Reads what the browser sends; anything else is a Problem, never an exception. */
import { validator } from "hono/validator";
import type { Problem } from "./problem.ts";

function fields<Name extends string>(...names: readonly Name[]) {
  return validator("json", (value: unknown, c) => {
    const found = pick(value, names);
    if (found) return found;
    const problem: Problem = {
      kind: "invalid",
      message: `The request needs ${names.join(", ")}, each a text that is not empty.`,
    };
    return c.json({ problem }, 400);
  });
}

function pick<Name extends string>(
  value: unknown,
  names: readonly Name[],
): Record<Name, string> | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const given = new Map<string, unknown>(Object.entries(value));
  const found = names.map((name) => [name, given.get(name)] as const);
  if (!found.every(([, text]) => typeof text === "string" && text !== "")) return undefined;
  return Object.fromEntries(found) as Record<Name, string>;
}

export const loginInput = fields("api", "account", "password");
export const organizationInput = fields("organizationId");
