import type { IHttpOperation } from "@stoplight/types";
import { checkAnswer } from "./check-answer.ts";
import type { RuleFile } from "./file.ts";
import type { Report } from "./report.ts";
import type { Rule } from "./rule.ts";
import type { Path } from "./source.ts";
import { statusChoice } from "./status-choice.ts";
import type { StatusFault } from "./weather.ts";

/** What a rule answers with: an example, or the status that its weather has. */
export function ruleChoice(
  operation: IHttpOperation,
  { answer, weather }: RuleFile,
  storm: StatusFault | undefined,
  report: Report,
  path: Path,
): Rule["choice"] {
  if (storm) {
    if (answer !== undefined) {
      const message = `The weather answers with ${storm.status} already.`;
      report.at([...path, "answer"], message, "Remove one of them.");
    }
    return statusChoice(operation, storm.status);
  }
  if (answer !== undefined) return checkAnswer(operation, answer, report, [...path, "answer"]);
  if (weather === undefined) report.at(path, '"answer" is missing.', ANSWER);
  return undefined;
}

const ANSWER = 'Write "answer:" and the name of one of the operation\'s response examples.';
