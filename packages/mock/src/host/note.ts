import type { ApiOperation } from "../api/api.ts";
import { examplesOf } from "../api/contents.ts";
import type { PrismAnswer } from "../prism/ask.ts";

/** For the log: the operation, the example that was given, why it was, the first fault. */
export function noteOf(operation: ApiOperation, answer: PrismAnswer, reason?: string): string {
  if ("left" in answer) return `${operation.name}: ${answer.left.message}`;
  const { output, validations } = answer.right;
  const faults = [
    ...validations.input.map(({ message }) => message),
    ...validations.output.map(({ message }) => `answer: ${message}`),
  ];
  const given = output.body === undefined ? "no body" : exampleOf(operation, answer);
  return [
    `${operation.name}:`,
    given ?? "generated",
    ...(reason === undefined ? [] : [`(${reason})`]),
    ...faults.slice(0, 1).map((fault) => `- ${fault}`),
    ...(faults.length > 1 ? [`and ${faults.length - 1} more`] : []),
  ].join(" ");
}

/** Prism hands out the contract's own object: the example is found by identity. */
export function exampleOf(operation: ApiOperation, answer: PrismAnswer): string | undefined {
  if ("left" in answer) return undefined;
  const { body } = answer.right.output;
  return operation.prism.responses
    .flatMap(({ contents = [] }) => contents)
    .flatMap(examplesOf)
    .find(({ value }) => value === body)?.name;
}
