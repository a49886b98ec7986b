import type { Answer } from "../host/answer.ts";
import type { Stamp } from "../scenario/scenario.ts";
import type { PrismAnswer } from "./ask.ts";
import { right } from "./either.ts";
import { toAnswer } from "./response.ts";
import { stamped } from "./stamped.ts";
import { type Fill, stampedText } from "./stamped-text.ts";

/** What Prism answered, and how the host sends it. */
export interface Given {
  readonly prism: PrismAnswer;
  /** @param values what stands at each stamp in place of the contract's own. */
  answer(stamps: readonly Stamp[], values: readonly unknown[]): Answer;
}

/** Written anew each time. */
export function given(prism: PrismAnswer): Given {
  return {
    prism,
    answer: (stamps, values) =>
      toAnswer("left" in prism ? prism : right(stamped(prism.right, stamps, values))),
  };
}

/** Written once: for an answer that is given again and again. */
export function givenOften(prism: PrismAnswer): Given {
  const anew = given(prism);
  const whole = anew.answer([], []);
  // Stamps are the same objects for the same answer.
  const texts = new WeakMap<readonly Stamp[], Fill>();
  const textOf = (stamps: readonly Stamp[]): Fill => {
    const known = texts.get(stamps);
    if (known) return known;
    const fill = "left" in prism ? undefined : stampedText(prism.right, stamps);
    const made = fill ?? (() => undefined);
    texts.set(stamps, made);
    return made;
  };
  return {
    prism,
    answer: (stamps, values) => {
      if (stamps.length === 0) return whole;
      const body = textOf(stamps)(values);
      return body === undefined ? anew.answer(stamps, values) : { ...whole, body };
    },
  };
}
