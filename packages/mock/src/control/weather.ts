import { suggestion } from "../scenario/suggestion.ts";
import { type Fault, FAULTS, isFault, type WeatherSetting } from "../scenario/weather.ts";
import { ChoiceError } from "./choice-error.ts";
import { type Duration, milliseconds } from "./duration.ts";

/** How answers travel, as in `mock.yaml`. */
export interface WeatherWish {
  readonly latency?: Duration | { readonly from: Duration; readonly to: Duration };
  /** Broken on the way, or a failure in place of the answer, with `Retry-After`. */
  readonly fault?: Fault | { readonly status: number; readonly retryAfter?: Duration };
}

/** @throws {ChoiceError} for a time or a fault that is none. */
export function settingOf({ latency, fault }: WeatherWish): WeatherSetting {
  return {
    ...(latency === undefined ? {} : { latency: rangeOf(latency) }),
    ...(fault === undefined ? {} : { fault: faultOf(fault) }),
  };
}

function rangeOf(latency: NonNullable<WeatherWish["latency"]>) {
  if (typeof latency !== "object") {
    const fixed = milliseconds(latency);
    return { from: fixed, to: fixed };
  }
  const range = { from: milliseconds(latency.from), to: milliseconds(latency.to) };
  if (range.from <= range.to) return range;
  throw new ChoiceError("A latency goes from the shorter time to the longer one.");
}

function faultOf(fault: NonNullable<WeatherWish["fault"]>): NonNullable<WeatherSetting["fault"]> {
  if (typeof fault === "object") {
    const { status, retryAfter } = fault;
    return {
      status,
      ...(retryAfter === undefined ? {} : { retryAfter: milliseconds(retryAfter) }),
    };
  }
  if (isFault(fault)) return fault;
  throw new ChoiceError(`There is no fault "${String(fault)}". ${suggestion(fault, FAULTS)}`);
}
