import type { IHttpOperation } from "@stoplight/types";
import { retryAfter } from "./plan.ts";
import type { Decision } from "./scenario.ts";
import { statusChoice } from "./status-choice.ts";
import { statusFault, weatherOf, type WeatherSetting } from "./weather.ts";

/** What one operation answers when the weather has a status. */
export class StatusAnswers {
  readonly #operation: IHttpOperation;
  /** Made once: the same choice is the same object. */
  readonly #choices = new Map<number, Decision["choice"]>();

  constructor(operation: IHttpOperation) {
    this.#operation = operation;
  }

  /** `undefined` where the operation does not declare the status: a setting by hand goes for all of them. */
  answer(setting: WeatherSetting | undefined): Decision | undefined {
    const fault = statusFault(setting);
    if (fault === undefined) return undefined;
    const { status, retryAfter: after } = fault;
    const choice = this.#choices.get(status) ?? statusChoice(this.#operation, status);
    if (choice === undefined) return undefined;
    this.#choices.set(status, choice);
    return {
      choice,
      reason: `weather: ${status}`,
      ...(after === undefined ? {} : { headers: [retryAfter(after)] }),
      weather: weatherOf(setting),
    };
  }
}
