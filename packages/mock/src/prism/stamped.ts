import { keysOf } from "../json-pointer.ts";
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
  const keys = keysOf(pointer);
  const last = keys.pop();
  const holder = keys.reduce<unknown>((inner, key) => Reflect.get(Object(inner), key), body);
  if (last !== undefined && typeof holder === "object" && holder !== null) {
    Reflect.set(holder, last, value);
  }
}
