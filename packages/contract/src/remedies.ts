import type { NormalizedProblem } from "@redocly/openapi-core";
import { pointerKeys } from "./pointer.ts";
import { NOT_SAVED } from "./resolver.ts";

/** More guesses than these are none. */
const GUESSES = 3;

/** What to do about a problem; `undefined` where its message says it already. */
export function remedyOf(problem: NormalizedProblem): string | undefined {
  const { message, ruleId, suggest, reference, location } = problem;
  const keys = pointerKeys(location[0]?.pointer ?? "");
  const known = ruleId === "struct" ? exactRemedy(message, keys) : undefined;
  if (known !== undefined) return known;
  if (suggest.length > 0 && suggest.length <= GUESSES)
    return `Did you mean ${suggest.map(quote).join(" or ")}?`;
  if (ruleId === "struct") return structRemedy(message);
  if (message.includes(NOT_SAVED))
    return "`pnpm fetch-refs` saves a copy, in `remote/` beside the contract.";
  if (message.includes("is on another host"))
    return "Save it beside the contract, and let `$ref` name that file.";
  // Where the rule is off that says so at the pattern.
  if (message.includes("Invalid regular expression")) return PATTERN;
  return REMEDIES[ruleId] ?? (reference === undefined ? undefined : `See ${reference}`);
}

const quote = (text: string): string => `\`${text}\``;

/** For slips of which more is known than that the key or value is not OpenAPI's. */
function exactRemedy(message: string, keys: readonly string[]): string | undefined {
  const [parent, key = ""] = keys.slice(-2);
  if (message.startsWith("Expected type `string` but got") && /integer|number|bool/.test(message))
    return "Put it in quotes.";
  if (!message.endsWith("is not expected here.")) return undefined;
  if (key === "$ref") return "Write one text after `$ref`: the path of a file, of a part, or both.";
  if (key === "nullable") return 'Write `type: [string, "null"]`: OpenAPI 3.1 has no `nullable`.';
  if (keys.length === 2 && parent === "paths") return `Begin the path with a slash: \`/${key}\`.`;
  if (parent === "responses") return "Write a status (`404`), a range (`4XX`) or `default`.";
  return undefined;
}

/** The document does not have OpenAPI's shape here; the message says how. */
function structRemedy(message: string): string {
  if (message.includes("must be present")) return "Add it here.";
  if (message.startsWith("Must contain at least one")) return "Add one of them here.";
  if (message.includes("one of the following only")) return "Write one of these.";
  if (message.includes("Expected type")) return "Write it in that form, or leave the key out.";
  return "Write what the OpenAPI specification has here, or use a key that begins with `x-`.";
}

const UNRESOLVED = "Correct the path after `$ref`, or write what it points at.";
const PATTERN = "Correct the pattern; it is read as JavaScript reads /…/u.";
const AGREE = "Correct the example or the schema: they must agree.";

/** What to do, for the rules whose message does not say it. */
const REMEDIES: Readonly<Record<string, string>> = {
  bundler: UNRESOLVED,
  "no-unresolved-refs": UNRESOLVED,
  "operation-operationId-unique": "Give each operation an operationId of its own.",
  "operation-operationId": "Add an `operationId`: the client's method is named by it.",
  "no-invalid-media-type-examples": AGREE,
  "no-invalid-schema-examples": AGREE,
  "no-invalid-parameter-examples": AGREE,
  "security-defined": "Add a `security` list here or at the root; `security: []` means none.",
  "wrong-kind": "Correct the path, or write the `$ref` one level deeper, where it belongs.",
  "handshake/pattern": PATTERN,
  "path-parameters-defined":
    "Each name in the path's braces needs a parameter with `in: path`, and the other way round.",
  "operation-parameters-unique": "Keep one of them.",
  "path-parameters-unique": "Keep one of them.",
  "no-identical-paths": "Write the operations of both under one of them.",
  "no-ambiguous-paths": "Change one of them, so that no request fits both.",
  "no-undefined-server-variable": "Describe it under `variables` of this server, with a default.",
  "nullable-type-sibling": "Add the `type` beside it: OpenAPI 3.0 has `nullable` widen a type.",
};
