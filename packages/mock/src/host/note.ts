import type { ApiOperation } from "../api/api.ts";
import { examplesOf } from "../api/contents.ts";
import type { PrismAnswer } from "../prism/ask.ts";
import type { Rule } from "../rules/rule.ts";

/** For the log: the operation, the example that was given, the rule that chose it, the first fault. */
export function noteOf(operation: ApiOperation, answer: PrismAnswer, rule?: Rule): string {
  const name = operation.operationId ?? operation.path;
  if ("left" in answer) return `${name}: ${answer.left.message}`;
  const { output, validations } = answer.right;
  const faults = [
    ...validations.input.map(({ message }) => message),
    ...validations.output.map(({ message }) => `answer: ${message}`),
  ];
  const isChosen = rule !== undefined && validations.input.length === 0;
  return [
    `${name}:`,
    exampleOf(operation, output.body) ?? "generated",
    ...(isChosen ? [`(rule ${rule.number})`] : []),
    ...faults.slice(0, 1).map((fault) => `- ${fault}`),
    ...(faults.length > 1 ? [`and ${faults.length - 1} more`] : []),
  ].join(" ");
}

/** Prism hands out the contract's own object: the example is found by identity. */
function exampleOf(operation: ApiOperation, body: unknown): string | undefined {
  if (body === undefined) return "no body";
  return operation.prism.responses
    .flatMap(({ contents = [] }) => contents)
    .flatMap(examplesOf)
    .find(({ value }) => value === body)?.name;
}
