import { type Config, lintConfig } from "@redocly/openapi-core";
import { pointerPlace } from "./place.ts";
import { nearest } from "./nearest.ts";
import { child, pointerTo } from "./pointer.ts";
import type { Problem } from "./problem.ts";
import { fromRedocly } from "./redocly-problem.ts";

/**
 * What is wrong in the file that holds the rules. Redocly itself passes over a rule, a severity or a
 * file that does not exist, and then lints less than its author believes.
 */
export async function rulesFileProblems(config: Config): Promise<Problem[]> {
  const found = await lintConfig({ config, severity: "error" });
  // The root file's settings for the program itself are no fault in a file that extends it.
  const own = found.filter(({ location }) => location[0]?.pointer !== "#/telemetry");
  const known = ruleNames(config);
  const problems = fromRedocly(own).map((problem) => inWords(problem, known));
  return [...problems, ...unknownRules(config, known)];
}

function ruleNames({ plugins }: Config): string[] {
  return plugins.flatMap(({ id, rules: sets = {} }) =>
    Object.values(sets).flatMap((set) =>
      Object.keys(set ?? {}).map((name) =>
        id === "" || name.startsWith(`${id}/`) ? name : `${id}/${name}`,
      ),
    ),
  );
}

/** Without the name of a rule that nobody can set. */
function inWords({ rule: _rule, ...problem }: Problem, known: readonly string[]): Problem {
  const isMissing = problem.message.includes("ENOENT");
  if (isMissing) return { ...problem, message: "There is no such file.", remedy: FROM_HERE };
  const { remedy = "", message } = problem;
  if (remedy.startsWith("Did you mean")) return problem;
  const word = /^Property `(.*)` is not expected/.exec(message)?.[1] ?? "";
  return { ...problem, remedy: guess(nearest(word, known)) ?? LOOK_UP };
}

const guess = (meant: string | undefined): string | undefined =>
  meant === undefined ? undefined : `Did you mean \`${meant}\`?`;

const FROM_HERE = "Correct the path: it begins at the folder of this file.";
const LOOK_UP = "Correct it, or take it out. See https://redocly.com/docs/cli/configuration";

/** Rules of a plugin that has none of that name: `lintConfig` knows Redocly's own rules only. */
function unknownRules({ document, plugins }: Config, known: readonly string[]): Problem[] {
  const rules = child(document?.parsed, "rules");
  if (document === undefined || typeof rules !== "object" || rules === null) return [];
  const ids = new Set(plugins.map(({ id }) => id).filter(Boolean));
  return Object.keys(rules)
    .filter((name) => name.includes("/") && ids.has(name.split("/")[0] ?? ""))
    .filter((name) => !known.includes(name))
    .map((name) => unknownRule(document.source, name, nearest(name, known)));
}

function unknownRule(
  source: NonNullable<Config["document"]>["source"],
  name: string,
  meant: string | undefined,
): Problem {
  return {
    ...pointerPlace({ source, pointer: pointerTo(["rules", name]), reportOnKey: true }),
    message: `There is no rule \`${name}\`.`,
    remedy: guess(meant) ?? "Correct the name, or take it out.",
    severity: "error",
  };
}
