import type { LocationObject, NormalizedProblem } from "@redocly/openapi-core";
import { pointerKeys } from "./pointer.ts";

/** What stands under these keys, and where references to it lead. */
const KINDS: ReadonlyMap<string, string> = new Map([
  ["responses", "responses"],
  ["parameters", "parameters"],
  ["requestBody", "requestBodies"],
  ["examples", "examples"],
  ["headers", "headers"],
  ["links", "links"],
]);

/**
 * A `$ref` to a component of another kind (a schema where a response belongs) is one slip, at the
 * `$ref`; Redocly reports all that its target then has too much or too little.
 */
export function placeWrongKinds(problems: readonly NormalizedProblem[]): NormalizedProblem[] {
  return problems.map((problem) => {
    const { ruleId, from, location } = problem;
    const [target] = location;
    if (ruleId !== "struct" || from === undefined || target === undefined) return problem;
    const [components, found] = pointerKeys(target.pointer ?? "");
    const wanted = kindAt(from);
    if (components !== "components" || wanted === undefined || found === wanted) return problem;
    return {
      ...problem,
      message: `This \`$ref\` leads into \`components/${found}\`, and what belongs here is in \`components/${wanted}\`.`,
      location: [from],
      suggest: [],
      ruleId: "wrong-kind",
    };
  });
}

/** Where a reference that stands there has to lead. */
function kindAt({ pointer = "" }: LocationObject): string | undefined {
  const keys = pointerKeys(pointer).filter((key) => key !== "$ref");
  const [parent = "", last = ""] = keys.slice(-2);
  return KINDS.get(last) ?? KINDS.get(parent);
}
