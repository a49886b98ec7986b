import type { Secrets } from "./secrets.ts";

/** A value as TypeScript writes it; a secret as the name of a variable that holds it. */
function literal(value: unknown, secrets: Secrets, indent = ""): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "undefined";
  const deeper = `${indent}  `;
  if (Array.isArray(value)) {
    return `[${value.map((item) => literal(item, secrets, deeper)).join(", ")}]`;
  }
  const properties = Object.entries(value)
    .filter(([, inner]) => inner !== undefined)
    .map(([name, inner]) => {
      const key = /^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name);
      if (secrets.request.has(name) && key === name) return name;
      return `${key}: ${literal(inner, secrets, deeper)}`;
    });
  const line = `{ ${properties.join(", ")} }`;
  if (properties.length === 0) return "{}";
  if (line.length <= 60 && !line.includes("\n")) return line;
  return `{\n${properties.map((property) => `${deeper}${property},\n`).join("")}${indent}}`;
}

/** A call with its arguments, or without where there are none. */
export function callOf(callee: string, args: object | undefined, secrets: Secrets): string {
  const isEmpty = args === undefined || Object.values(args).every((value) => value === undefined);
  return `await ${callee}(${isEmpty ? "" : literal(args, secrets)})`;
}
