import type { IHttpOperation } from "@stoplight/types";
import type { Choice } from "../prism/ask.ts";
import { faultOf, VIOLATIONS, violationsHeader } from "../prism/violations.ts";
import { checkAnswer } from "./check-answer.ts";
import type { AnswerFile, OtherwiseFile } from "./file.ts";
import type { Kind } from "./kind.ts";
import { type Report, shown } from "./report.ts";
import type { Decision } from "./scenario.ts";
import type { Path } from "./source.ts";
import type { Cause } from "./token-store.ts";
import { CALM } from "./weather.ts";

interface Refused {
  readonly causes: readonly Cause[];
  /** For a person. */
  readonly place: string;
  /** What is said of this place alone. */
  readonly own: OtherwiseFile | undefined;
  readonly key: string | undefined;
}

/** What answers a token that is not good, by what is wrong with it. */
export function refusalsOf(
  operation: IHttpOperation,
  kind: Kind,
  { causes, place, own, key }: Refused,
  report: Report,
): ReadonlyMap<Cause, Decision> {
  const path = ["tokens", kind.name, ...(own === undefined ? [] : ["presented", key ?? ""])];
  const here = [...path, "otherwise"];
  const otherwise = own ?? kind.file.otherwise;
  if (otherwise === undefined) {
    const message = "Nothing says what answers a token that is not good.";
    report.onKey(path, message, 'Write "otherwise:" and the name of an example.');
    return new Map();
  }
  if (isMixed(otherwise, report, here)) return new Map();
  const refusals = new Map<Cause, Decision>();
  // The same slip is told once, and not for each cause.
  const told = new Set<AnswerFile>();
  for (const cause of causes) {
    const found = answerFor(otherwise, cause, here);
    if (found === undefined) {
      const message = `${shown(operation)}: nothing says what answers when the token is ${cause}.`;
      report.at(here, message, 'Write "else:" for all that is not named.');
      return refusals;
    }
    if (told.has(found.answer)) continue;
    const before = report.problems.length;
    const choice = checkAnswer(operation, found.answer, report, found.path);
    if (report.problems.length > before) told.add(found.answer);
    if (choice) refusals.set(cause, refusal(kind.name, place, cause, choice));
  }
  return refusals;
}

/** Says in `sl-violations`, too, what is wrong with the token. */
function refusal(kind: string, place: string, cause: Cause, choice: Choice): Decision {
  const fault = { ...faultOf("token", `The ${kind} of ${place} is ${cause}.`), path: ["security"] };
  const headers = [[VIOLATIONS, violationsHeader([fault], []) ?? ""]] as const;
  return { choice, reason: `${kind} ${cause}`, headers, weather: CALM };
}

function answerFor(
  otherwise: OtherwiseFile,
  cause: Cause,
  path: Path,
): { readonly answer: AnswerFile; readonly path: Path } | undefined {
  if (isAnswer(otherwise)) return { answer: otherwise, path };
  const key = otherwise[cause] === undefined ? "else" : cause;
  const answer = otherwise[key];
  return answer === undefined ? undefined : { answer, path: [...path, key] };
}

/** Whether an answer for every cause stands beside one for a single cause, which is told. */
function isMixed(otherwise: OtherwiseFile, report: Report, path: Path): boolean {
  if (typeof otherwise === "string" || !isAnswer(otherwise)) return false;
  const cause = Object.keys(otherwise).find((key) => key !== "example" && key !== "status");
  if (cause === undefined) return false;
  const message = `An answer for every cause stands beside one for "${cause}".`;
  report.at(path, message, "Write the first as { …, else: { status: …, example: … } }.");
  return true;
}

function isAnswer(otherwise: OtherwiseFile): otherwise is AnswerFile {
  return typeof otherwise === "string" || "example" in otherwise || "status" in otherwise;
}
