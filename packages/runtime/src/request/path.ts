import type { Operation } from "../description.ts";
import { serializeParameter } from "./parameter-value.ts";

/**
 * The path with its parameters filled in. A value that would name another resource is refused:
 * nothing, or dots, which `URL` takes for a way up the path even when they are encoded.
 */
export function fillPath(operation: Operation, values: Readonly<Record<string, unknown>>): string {
  return operation.path.replace(/\{([^{}]+)\}/g, (_, name: string) => {
    const parameter = operation.parameters?.find((p) => p.in === "path" && p.name === name);
    const described = parameter ?? { name, in: "path" };
    const text = serializeParameter(operation, described, values[name]);
    if (text && !/^\.\.?$/.test(text)) return text;
    throw new TypeError(
      `The path parameter "${name}" of ${operation.id} is missing, empty, or nothing but dots.`,
    );
  });
}
