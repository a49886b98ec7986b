import type { Stamp } from "../scenario/scenario.ts";
import type { Output } from "./ask.ts";

/** The answer with these values at these places. Prism's own, which is the contract's, stays as it is. */
export function stamped(
  answer: Output,
  stamps: readonly Stamp[],
  values: readonly unknown[],
): Output {
  if (stamps.length === 0) return answer;
  const body: unknown = structuredClone(answer.output.body);
  for (const [index, { pointer }] of stamps.entries()) put(body, pointer, values[index]);
  return { ...answer, output: { ...answer.output, body } };
}

function put(body: unknown, pointer: string, value: unknown): void {
  const steps = pointer
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
  const last = steps.pop();
  const holder = steps.reduce<unknown>((inner, step) => Reflect.get(Object(inner), step), body);
  if (last !== undefined && typeof holder === "object" && holder !== null) {
    Reflect.set(holder, last, value);
  }
}
