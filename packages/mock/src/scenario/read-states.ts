import type { IHttpOperation } from "@stoplight/types";
import { checkRequestPlace } from "./check-place.ts";
import type { MockFile, StateFile } from "./file.ts";
import type { Kind } from "./kind.ts";
import { nameOf } from "./operation-index.ts";
import { PLACE_FORMS, parsePlace, readerOf } from "./place.ts";
import { milliseconds } from "./read-weather.ts";
import { type Report, shown } from "./report.ts";
import { asksFor } from "./schemes.ts";
import type { Path } from "./source.ts";
import type { State } from "./state.ts";
import type { StateTimes } from "./state-store.ts";
import { suggestion } from "./suggestion.ts";

/** A state of `mock.yaml`. */
export interface StateKind extends StateTimes {
  readonly name: string;
  readonly values: readonly string[];
  /** Kinds of token: the one that is named, and those that come with it. */
  readonly kinds?: readonly Kind[];
  /** A place in the request, as written. */
  readonly place?: string;
}

export function readStates(
  { states }: MockFile,
  kinds: ReadonlyMap<string, Kind>,
  report: Report,
): Map<string, StateKind> {
  const read = Object.entries(states ?? {}).map(([name, file]) => {
    const path = ["states", name];
    const { values, per } = file;
    const kind = per === undefined ? undefined : kinds.get(per);
    if (per !== undefined && kind === undefined && parsePlace(per) === undefined) {
      const message = `"${per}" is neither a kind of token nor a place in a request.`;
      report.at(
        [...path, "per"],
        message,
        `${suggestion(per, [...kinds.keys()])} Or: ${PLACE_FORMS}`,
      );
    }
    const place = kind === undefined && per !== undefined ? { place: per } : {};
    const lasts = readLasts(file, report, path);
    const family = [...kinds.values()].filter((each) => each.family === kind?.family);
    const own = kind ? { kinds: [kind, ...family.filter((each) => each !== kind)] } : place;
    return { name, values, first: values[0] ?? "", lasts, ...own };
  });
  return new Map(read.map((state) => [state.name, state]));
}

function readLasts(
  { values, lasts = {} }: StateFile,
  report: Report,
  path: Path,
): StateTimes["lasts"] {
  const entries = Object.entries(lasts).map(([value, end]) => {
    const at = [...path, "lasts", value];
    checkValue(values, value, report, at, true);
    const [text, next] = typeof end === "string" ? [end, values[0] ?? ""] : [end.for, end.then];
    if (typeof end !== "string") checkValue(values, next, report, [...at, "then"]);
    if (next === value) {
      report.at(at, `"${value}" cannot be followed by itself.`, 'Name another with "then".');
    }
    return [value, { for: Math.max(1, milliseconds(text)), next }] as const;
  });
  return new Map(entries);
}

export function checkValue(
  values: readonly string[],
  value: string,
  report: Report,
  path: Path,
  onKey = false,
): void {
  if (values.includes(value)) return;
  const message = `The state has no value "${value}".`;
  const remedy = suggestion(value, values);
  if (onKey) report.onKey(path, message, remedy);
  else report.at(path, message, remedy);
}

/** A state as an operation sees it: it must be able to tell whose it is. */
export function stateFor(
  operation: IHttpOperation,
  state: StateKind,
  use: "read" | "change",
  report: Report,
  path: Path,
): State | undefined {
  const { name, first, lasts, kinds, place } = state;
  const [kind] = kinds ?? [];
  if (kinds && kind) {
    const per = { family: kind.family };
    if (kinds.some((each) => isKnown(operation, each, use))) return { name, first, lasts, per };
    const message = `${shown(operation)} neither takes nor gives a token of that log-in, so nothing says whose "${name}" is meant.`;
    return report.onKey(path, message, `The state is per ${kind.name}.`);
  }
  if (place === undefined) return { name, first, lasts };
  const found = checkRequestPlace(operation, place, report, ["states", name, "per"]);
  return found && { name, first, lasts, per: { read: readerOf(found) } };
}

function isKnown(operation: IHttpOperation, kind: Kind, use: "read" | "change"): boolean {
  const name = nameOf(operation);
  if (asksFor(operation, kind.file.credential) || kind.presented.has(name)) return true;
  return use === "change" && kind.issued.has(name);
}
