import type { IHttpOperationConfig, IHttpRequest } from "@stoplight/prism-http";
import type { IHttpOperation } from "@stoplight/types";
import { ask, type Choice, type PrismAnswer } from "./ask.ts";
import { type Given, given, givenOften } from "./given.ts";
import { remembering } from "../remembering.ts";

/** What a valid request prefers, and what was chosen for it. */
export interface Wish {
  readonly preferences: Partial<IHttpOperationConfig>;
  readonly choice: Choice | undefined;
}

/** Ways to ask for an answer of an operation: statuses, examples, values of `Accept`. */
const MOST = 50;

/**
 * Lets Prism answer a valid request, or says again what Prism said before. Its answer depends on the
 * operation, the choice, the preferences and on `Accept`, and on nothing else of the request.
 */
export function answerAgain(operation: IHttpOperation, request: IHttpRequest, wish: Wish): Given {
  const { preferences, choice } = wish;
  const anew = (): PrismAnswer => ask(operation, request, [], { ...preferences, choice });
  // A generated body is another each time; and callbacks are called by Prism, each time.
  if (preferences.dynamic === true || (operation.callbacks ?? []).length > 0) return given(anew());
  const accept = request.headers?.["accept"] ?? "";
  const isPlain = Object.keys(preferences).length === 0;
  const key = isPlain ? accept : `${accept}\n${JSON.stringify(preferences)}`;
  return known(operation, choice ?? operation)(key, anew);
}

type Answers = (key: string, anew: () => PrismAnswer) => Given;

const byOperation = new WeakMap<IHttpOperation, WeakMap<Choice | IHttpOperation, Answers>>();

/** @param choice the operation itself where nothing was chosen. */
function known(operation: IHttpOperation, choice: Choice | IHttpOperation): Answers {
  const byChoice = byOperation.get(operation) ?? new WeakMap<Choice | IHttpOperation, Answers>();
  byOperation.set(operation, byChoice);
  const answers =
    byChoice.get(choice) ??
    remembering((_: string, anew: () => PrismAnswer) => givenOften(anew()), MOST);
  byChoice.set(choice, answers);
  return answers;
}
