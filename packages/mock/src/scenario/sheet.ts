import type { Reader } from "./place.ts";
import { pointerTo } from "../json-pointer.ts";
import { valueAt } from "./place.ts";
import type { Stamp } from "./scenario.ts";
import { type TimeForm, timeFormOf } from "./time-form.ts";
import { type Maker, makersOf } from "./token-shape.ts";

/** How long a token lives: milliseconds, seconds that the answer tells, or a time that it tells. */
export type Lifetime =
  | { readonly for: number }
  | { readonly seconds: readonly string[] }
  | { readonly until: readonly string[] };

export interface Issued {
  readonly kind: string;
  readonly family: string;
  readonly steps: readonly string[];
  /** The request's own token comes back. */
  readonly same: boolean;
  readonly lifetime?: Lifetime;
  /** The same key gets the same token until it ends. */
  readonly key?: Reader;
}

export interface Told {
  readonly steps: readonly string[];
  /** Milliseconds after the answer. */
  readonly in: number;
}

/** What an operation's answers hold that is made anew each time. */
export interface Issues {
  readonly api: string;
  readonly tokens: readonly Issued[];
  readonly times: readonly Told[];
  /** By an example's token: the way to make one that the contract's schema takes. */
  readonly makers: ReadonlyMap<string, Maker>;
}

/** One answer, and what of it is filled anew. */
export interface Sheet {
  readonly stamps: readonly Stamp[];
  readonly times: readonly {
    readonly index: number;
    readonly in: number;
    readonly form: TimeForm;
  }[];
  readonly tokens: readonly SheetToken[];
}

export interface SheetToken {
  readonly index: number;
  readonly issued: Issued;
  readonly make: Maker;
  /** When it ends, for an answer of now. */
  readonly until: (now: number) => number;
  /** The place that tells how long the token lives, where it is one that may be given again. */
  readonly left?: { readonly index: number; readonly print: Left };
}

type Left = (until: number, now: number) => string | number;

export function sheetOf({ tokens, times, makers }: Issues, body: object): Sheet {
  const stamps: Stamp[] = [];
  const add = (steps: readonly string[]): number => stamps.push({ pointer: pointerTo(steps) }) - 1;
  const told = times.flatMap(({ steps, in: later }) => {
    const form = timeFormOf(valueAt(body, steps));
    return form ? [{ index: add(steps), in: later, form, pointer: pointerTo(steps) }] : [];
  });
  const issued = tokens.flatMap((each): SheetToken[] => {
    const example = valueAt(body, each.steps);
    if (typeof example !== "string") return [];
    const make = makers.get(example) ?? makersOf(example)[0];
    if (make === undefined) return [];
    const index = add(each.steps);
    return [{ index, issued: each, make, ...lifeOf(each, body, told, add) }];
  });
  return { stamps, times: told, tokens: issued };
}

type Add = (steps: readonly string[]) => number;
type ToldTimes = readonly {
  readonly pointer: string;
  readonly index: number;
  readonly in: number;
  readonly form: TimeForm;
}[];

function lifeOf(
  { lifetime, key }: Issued,
  body: object,
  times: ToldTimes,
  add: Add,
): Pick<SheetToken, "until" | "left"> {
  if (lifetime === undefined) return { until: () => Infinity };
  if ("for" in lifetime) return { until: (now) => now + lifetime.for };
  if ("seconds" in lifetime) {
    const value = valueAt(body, lifetime.seconds);
    const seconds = Number(value);
    const until = (now: number): number => now + seconds * 1_000;
    if (!Number.isFinite(seconds) || typeof value === "boolean") return { until: () => Infinity };
    if (key === undefined) return { until };
    const print: Left = (end, now) => sameType(value, Math.max(0, Math.ceil((end - now) / 1_000)));
    return { until, left: { index: add(lifetime.seconds), print } };
  }
  const pointer = pointerTo(lifetime.until);
  const told = times.find((each) => each.pointer === pointer);
  if (told) {
    const until = (now: number): number => now + told.in;
    return { until, ...(key && { left: { index: told.index, print: told.form.print } }) };
  }
  const value = valueAt(body, lifetime.until);
  const end = timeFormOf(value)?.parse(value) ?? Infinity;
  return { until: () => end };
}

function sameType(example: unknown, value: number): string | number {
  return typeof example === "string" ? String(value) : value;
}
