import type { ApiOperation } from "../api/api.ts";
import { examplesOf } from "../api/contents.ts";
import type { PrismAnswer } from "../prism/ask.ts";

/** What is told of an answer of Prism's, in log and journal. */
export interface Told {
  /** The name of the example that was given; absent for a generated body. */
  readonly example?: string;
  /** The operation, the example, why it was, the first fault. */
  note(reason?: string): string;
}

const known = new WeakMap<PrismAnswer, Told>();

/** An answer that is given often is described once. */
export function told(operation: ApiOperation, answer: PrismAnswer): Told {
  const old = known.get(answer);
  if (old) return old;
  const example = exampleOf(operation, answer);
  let last: { readonly reason: string | undefined; readonly note: string } | undefined;
  const note = (reason?: string): string => {
    if (last?.reason !== reason || last === undefined)
      last = { reason, note: noteOf(operation, answer, example, reason) };
    return last.note;
  };
  const made = { ...(example === undefined ? {} : { example }), note };
  known.set(answer, made);
  return made;
}

function noteOf(
  operation: ApiOperation,
  answer: PrismAnswer,
  example: string | undefined,
  reason?: string,
): string {
  if ("left" in answer) return `${operation.name}: ${answer.left.message}`;
  const { output, validations } = answer.right;
  const faults = [
    ...validations.input.map(({ message }) => message),
    ...validations.output.map(({ message }) => `answer: ${message}`),
  ];
  return [
    `${operation.name}:`,
    output.body === undefined ? "no body" : (example ?? "generated"),
    ...(reason === undefined ? [] : [`(${reason})`]),
    ...faults.slice(0, 1).map((fault) => `- ${fault}`),
    ...(faults.length > 1 ? [`and ${faults.length - 1} more`] : []),
  ].join(" ");
}

/** Prism hands out the contract's own object: the example is found by identity. */
function exampleOf(operation: ApiOperation, answer: PrismAnswer): string | undefined {
  if ("left" in answer) return undefined;
  const { body } = answer.right.output;
  return operation.prism.responses
    .flatMap(({ contents = [] }) => contents)
    .flatMap(examplesOf)
    .find(({ value }) => value === body)?.name;
}
