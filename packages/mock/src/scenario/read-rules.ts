import type { IHttpOperation } from "@stoplight/types";
import { checkAnswer } from "./check-answer.ts";
import { checkRequestPlace } from "./check-place.ts";
import { checkWhen } from "./check-when.ts";
import type { RuleFile } from "./file.ts";
import { compileWhen } from "./matcher.ts";
import { statusChoice } from "./operation-scenario.ts";
import { nameOf } from "./operation-index.ts";
import { readerOf } from "./place.ts";
import { conditionsOf, transitionsOf } from "./read-rule-states.ts";
import type { StateKind } from "./read-states.ts";
import { milliseconds, readWeather } from "./read-weather.ts";
import type { Report } from "./report.ts";
import type { Counted, Rule } from "./rule.ts";
import { shadowOf } from "./shadow.ts";
import { Shadows } from "./shadows.ts";
import type { Path } from "./source.ts";
import { suggestion } from "./suggestion.ts";
import { statusFault } from "./weather.ts";

/** A rule that was read, and where it stands. */
export interface ReadRule {
  readonly rule: Rule;
  readonly file: RuleFile;
  readonly operation: IHttpOperation;
  readonly path: Path;
}

/** Reads rules one after the other: those at the top of the file, and those of each scenario. */
export class RuleReader {
  readonly all: ReadRule[] = [];
  readonly #names = new Set<string>();
  readonly #states: ReadonlyMap<string, StateKind>;
  readonly #report: Report;

  constructor(states: ReadonlyMap<string, StateKind>, report: Report) {
    this.#states = states;
    this.#report = report;
  }

  /** @param prefix the name of the scenario, for a person. */
  read(files: readonly RuleFile[], path: Path, prefix = ""): ReadRule[] {
    const read: ReadRule[] = [];
    const shadows = new Shadows();
    for (const [index, file] of files.entries()) {
      const one = this.#rule(file, [...path, index], `${prefix}rule ${file.name ?? index + 1}`);
      if (one === undefined) continue;
      const shadow = shadowOf(
        shadows.over(one).map(({ rule }) => rule),
        one.rule.when,
        this.#states,
      );
      if (shadow) this.#shadowed(one, shadow);
      shadows.add(one);
      read.push(one);
    }
    this.all.push(...read);
    return read;
  }

  /** Once all are read: what is counted, and by whom. */
  connect(): void {
    const names = new Map(this.all.map((each) => [each.file.name, each]));
    for (const { file, rule, operation, path } of this.all) {
      const { after } = file.when ?? {};
      if (after === undefined) continue;
      const here = [...path, "when", "after"];
      const target = names.get(after.rule);
      if (target === undefined) {
        const known = [...names.keys()].filter((name) => name !== undefined);
        const message = `There is no rule of the name "${after.rule}".`;
        this.#report.at([...here, "rule"], message, suggestion(after.rule, known));
        continue;
      }
      const mine = this.#reader(operation, after.per, [...here, "per"]);
      const theirs = this.#reader(target.operation, after.per, [...here, "per"]);
      const { times = 1, within, per = "" } = after;
      if (within !== undefined && milliseconds(within) === 0) {
        const message = "The rule can never match: nothing counts within no time at all.";
        this.#report.at([...here, "within"], message, "Write 15m, or leave it out.");
      }
      const counter = {
        id: [after.rule, times, within, per].join(" "),
        rule: after.rule,
        times,
        within: within === undefined ? Infinity : milliseconds(within),
      };
      Object.assign(rule, { after: { counter, ...mine } satisfies Counted });
      target.rule.counted.push({ counter, ...theirs });
    }
  }

  #reader(operation: IHttpOperation, per: string | undefined, path: Path): Pick<Counted, "read"> {
    const place =
      per === undefined ? undefined : checkRequestPlace(operation, per, this.#report, path);
    return place ? { read: readerOf(place) } : {};
  }

  #rule(file: RuleFile, path: Path, title: string): ReadRule | undefined {
    const report = this.#report;
    const operation = report.operation([...path, "operation"], file.operation);
    if (operation === undefined) return undefined;
    this.#checkName(file, path);
    const before = report.problems.length;
    const { when = {} } = file;
    checkWhen(operation, when, report, [...path, "when"]);
    const readable = report.problems.length === before;
    const weather = readWeather(file.weather ?? {}, report, [...path, "weather"], operation);
    const choice = this.#choice(operation, file, statusFault(weather), path);
    const known = { states: this.#states, report };
    const rule: Rule = {
      title,
      when,
      counted: [],
      matches: readable ? compileWhen(when) : () => false,
      states: conditionsOf(operation, file, known, path),
      changes: transitionsOf(operation, file, known, path),
      ...(choice ? { choice } : {}),
      ...(weather ? { weather } : {}),
    };
    return { rule, file, operation, path };
  }

  #choice(
    operation: IHttpOperation,
    { answer, weather }: RuleFile,
    storm: ReturnType<typeof statusFault>,
    path: Path,
  ): Rule["choice"] {
    const report = this.#report;
    if (storm) {
      if (answer !== undefined) {
        report.at(
          [...path, "answer"],
          `The weather answers with ${storm.status} already.`,
          "Remove one of them.",
        );
      }
      return statusChoice(operation, storm.status);
    }
    if (answer !== undefined) return checkAnswer(operation, answer, report, [...path, "answer"]);
    if (weather === undefined) report.at(path, '"answer" is missing.', ANSWER);
    return undefined;
  }

  #checkName({ name }: RuleFile, path: Path): void {
    if (name === undefined) return;
    if (this.#names.has(name)) {
      const message = `Another rule has the name "${name}".`;
      this.#report.at([...path, "name"], message, "Give one of them another, or none.");
    }
    this.#names.add(name);
  }

  #shadowed({ path, rule }: ReadRule, shadow: readonly Rule[]): void {
    const others = shadow.map(({ title }) => title);
    const [first = ""] = others;
    const match = others.length === 1 ? "matches" : "together match";
    this.#report.at(
      path,
      `${capital(rule.title)} never counts: ${listed(others)} ${match} every request that it matches.`,
      `Put it before ${first}, or remove one of them.`,
    );
  }
}

function listed(names: readonly string[]): string {
  return [names.slice(0, -1).join(", "), ...names.slice(-1)].filter(Boolean).join(" and ");
}

const ANSWER = 'Write "answer:" and the name of one of the operation\'s response examples.';

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** By operation. */
export function grouped(rules: readonly ReadRule[]): Map<string, Rule[]> {
  const groups = new Map<string, Rule[]>();
  for (const { operation, rule } of rules) {
    const name = nameOf(operation);
    const group = groups.get(name);
    if (group) group.push(rule);
    else groups.set(name, [rule]);
  }
  return groups;
}
