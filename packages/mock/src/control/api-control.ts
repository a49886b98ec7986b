import type { Api } from "../api/api.ts";
import type { Session } from "../session/sessions.ts";
import type { AnyExamples, Answer, ExampleNames } from "./examples.ts";
import { findOperation } from "./find-operation.ts";
import { settingOf, type WeatherWish } from "./weather.ts";
import { wishOf } from "./wish.ts";
import { ChoiceError } from "./choice-error.ts";

/** Chooses the answers of operations, by hand. */
export interface ApiControl<Examples extends ExampleNames<Examples> = AnyExamples> {
  /**
   * Answers every valid request of an operation so, whatever the scenarios say, until it is taken back.
   *
   * @returns what takes it back at the end of a `using` block.
   * @throws {ChoiceError} for an operation, an example or a status that the contract does not have.
   */
  pin<Operation extends keyof Examples & string>(
    operation: Operation,
    answer: Answer<Examples[Operation]>,
    options?: PinOptions,
  ): Disposable;
  /** Takes a pinned answer back; without an operation, all of them. */
  unpin(operation?: keyof Examples & string): void;
  /** Lets answers come late, or broken; `undefined` ends that. Without an operation, all of them. */
  weather(wish: WeatherWish | undefined, operation?: keyof Examples & string): void;
}

export interface PinOptions {
  /** How many answers; then the scenarios decide again. Default: every one. */
  readonly times?: number;
}

/** @param apis asked for anew each time: a reload may change them. */
export function apiControl<Examples extends ExampleNames<Examples>>(
  apis: () => readonly Api[],
  session: () => Session,
): ApiControl<Examples> {
  const keysOf = (name: string): readonly [api: string, operation: string] => {
    const { api, operation } = findOperation(apis(), name);
    return [api.info.name, operation.name];
  };
  return {
    pin(name, answer, { times = Infinity } = {}) {
      if (!(times >= 1)) throw new ChoiceError("A pinned answer is given once or more often.");
      const { api, operation } = findOperation(apis(), name);
      session().pins.set(api.info.name, operation.name, { ...wishOf(operation, answer), times });
      return { [Symbol.dispose]: () => void session().pins.delete(api.info.name, operation.name) };
    },
    unpin(name) {
      if (name !== undefined) return void session().pins.delete(...keysOf(name));
      for (const { info, operations } of apis()) {
        for (const operation of operations) session().pins.delete(info.name, operation.name);
      }
    },
    weather(wish, name) {
      const setting = wish && settingOf(wish);
      const { memory } = session();
      if (name === undefined) return memory.setWeather(setting);
      const [api, operation] = keysOf(name);
      memory.setWeather(setting, { api, operation });
    },
  };
}
