import { SESSION_HEADER } from "../host/hand.ts";
import { unknownScenario } from "../scenario/asked.ts";
import type { Sessions } from "../session/sessions.ts";
import type { Site } from "../site.ts";
import { type ApiControl, apiControl } from "./api-control.ts";
import type { AnyExamples, ExampleNames } from "./examples.ts";
import { ChoiceError } from "./choice-error.ts";
import { findApi } from "./find-operation.ts";

/** What a test can do with one session of the mock. Other sessions do not notice. */
export interface SessionControl<
  Examples extends ExampleNames<Examples> = AnyExamples,
> extends ApiControl<Examples> {
  /** `""` for the one of requests without `X-Mock-Session`. */
  readonly id: string;
  /** What a request must send to be in this session. */
  readonly headers: Readonly<Record<string, string>>;
  /** The operations of one API: where several have one of the same name. @throws {ChoiceError} */
  api<Own extends ExampleNames<Own> = AnyExamples>(name: string): ApiControl<Own>;
  /** Switches a scenario of `mock.yaml` on, or off. @throws {ChoiceError} where no API has it. */
  switch(scenario: string, on?: boolean): void;
  /** Ends a token, as a log-out elsewhere would. @returns whether it was alive. */
  revoke(token: string): boolean;
  /** Lets a token reach its end now. @returns whether it was alive. */
  expire(token: string): boolean;
  /** As at the start: no pins, no tokens, no states. */
  reset(): void;
}

export function sessionControl<Examples extends ExampleNames<Examples>>(
  site: () => Site,
  sessions: Sessions,
  id: string,
): SessionControl<Examples> {
  const session = () => sessions.of(id);
  return {
    ...apiControl<Examples>(() => site().apis, session),
    id,
    headers: id === "" ? {} : { [SESSION_HEADER]: id },
    api<Own extends ExampleNames<Own> = AnyExamples>(name: string) {
      findApi(site().apis, name);
      return apiControl<Own>(() => [findApi(site().apis, name)], session);
    },
    switch(scenario, on = true) {
      const unknown = unknownScenario([scenario], site().apis);
      if (unknown !== undefined) throw new ChoiceError(unknown);
      session().memory.switch(scenario, on);
    },
    revoke: (token) => session().memory.revoke(token),
    expire: (token) => session().memory.expire(token),
    reset: () => sessions.reset(id),
  };
}
