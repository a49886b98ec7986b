import type { IHttpOperation } from "@stoplight/types";
import { checkWhen } from "./check-when.ts";
import type { RuleFile } from "./file.ts";
import { compileWhen } from "./matcher.ts";
import { nameOf } from "./operation-index.ts";
import { conditionsOf, transitionsOf } from "./read-rule-states.ts";
import type { StateKind } from "./read-states.ts";
import { readWeather } from "./read-weather.ts";
import type { Report } from "./report.ts";
import type { Rule } from "./rule.ts";
import { ruleChoice } from "./rule-choice.ts";
import { shadowOf } from "./shadow.ts";
import { Shadows } from "./shadows.ts";
import type { Path } from "./source.ts";
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
    const choice = ruleChoice(operation, file, statusFault(weather), report, path);
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
