import type { Oas3Rule, UserContext } from "@redocly/openapi-core";
import { ENVELOPE } from "./envelope.ts";
import { isNode, isText, type Node } from "./node.ts";

const TEXTS = ["name", "payload", "message"];
const KNOWN = new Set(["code", "success", "errors", ...TEXTS]);

/** `x-envelope` has the properties that a generator reads, and no others. */
export const EnvelopeShape: Oas3Rule = () => ({
  Root: (root, ctx) => check(Reflect.get(root, ENVELOPE), ctx),
  Operation: (operation, ctx) => {
    const envelope: unknown = Reflect.get(operation, ENVELOPE);
    if (envelope !== false) check(envelope, ctx);
  },
});

function check(envelope: unknown, ctx: UserContext): void {
  if (envelope === undefined) return;
  const location = ctx.location.child(ENVELOPE);
  if (!isNode(envelope)) {
    const message =
      "Write `x-envelope` as an object with `code` and `success`, or as false on an operation.";
    ctx.report({ message, location });
    return;
  }
  for (const [key, message] of faults(envelope)) {
    const place = key in envelope ? location.child(key) : location.key();
    ctx.report({ message, location: place });
  }
}

function faults(envelope: Node): [string, string][] {
  const found: [string, string][] = [];
  if (!isText(envelope.code)) {
    found.push(["code", "Name the property that tells success from failure in `code`."]);
  }
  if (!isValues(envelope.success)) {
    found.push(["success", "List the values that mean success in `success`, such as [0]."]);
  }
  if (envelope.errors !== undefined && !isNode(envelope.errors)) {
    found.push(["errors", "Point `errors` at the schema of the error codes with a `$ref`."]);
  }
  for (const key of TEXTS.filter((name) => name in envelope && !isText(envelope[name]))) {
    found.push([key, `Write \`${key}\` as text, or leave it out.`]);
  }
  for (const key of Object.keys(envelope).filter((name) => !KNOWN.has(name))) {
    found.push([key, `Take \`${key}\` out of \`x-envelope\`: nothing reads it.`]);
  }
  return found;
}

function isValues(value: unknown): boolean {
  if (!Array.isArray(value) || value.length === 0) return false;
  return value.every((item: unknown) => typeof item === "number" || typeof item === "string");
}
