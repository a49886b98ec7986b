import type { Config, Oas3Rule, Plugin, UserContext } from "@redocly/openapi-core";
import { isJsonObject, type JsonObject } from "../json-object.ts";
import { Judge, type JudgeOptions } from "./judge.ts";
import { EXAMPLE_RULES } from "./rules.ts";

/**
 * Keeps Redocly's rules for examples from those that a look at the schema shows to be right, for
 * they write and compile a validator for each schema. All others are theirs as before, so they find
 * the same.
 */
export function skipValidExamples(config: Config): Config {
  config.plugins = config.plugins.map(skippingIn);
  return config;
}

function skippingIn(plugin: Plugin): Plugin {
  // Redocly's own has no name.
  if (plugin.id !== "") return plugin;
  const { oas3 = {} } = plugin.rules ?? {};
  const skipping = [...EXAMPLE_RULES].flatMap((id) =>
    oas3[id] === undefined ? [] : [[id, skip(oas3[id])]],
  );
  return {
    ...plugin,
    rules: { ...plugin.rules, oas3: { ...oas3, ...Object.fromEntries(skipping) } },
  };
}

function skip(rule: Oas3Rule): Oas3Rule {
  return (options) => {
    const allowAdditionalProperties = Boolean(options["allowAdditionalProperties"]);
    return skipIn(rule(options), { allowAdditionalProperties });
  };
}

type Leave = (node: unknown, ctx: UserContext) => void;

/** A visitor whose every `leave` passes over nodes with nothing but right examples. */
function skipIn<T>(visitor: T, options: Omit<JudgeOptions, "resolve">): T {
  if (!isJsonObject(visitor)) return visitor;
  const parts = Object.entries(visitor).map(([name, part]) =>
    name === "leave"
      ? [name, unlessRight(part as Leave, options)]
      : [name, skipIn(part, { ...options, ...sideOf(name) })],
  );
  return Object.fromEntries(parts);
}

function sideOf(type: string): Pick<JudgeOptions, "side"> {
  if (type === "Parameter" || type === "RequestBody") return { side: "request" };
  return type === "Response" ? { side: "response" } : {};
}

function unlessRight(leave: Leave, options: Omit<JudgeOptions, "resolve">): Leave {
  let judge: Judge | undefined;
  return (node, ctx) => {
    judge ??= new Judge({ ...options, resolve: ctx.resolve });
    if (!areRight(node, ctx, judge)) leave(node, ctx);
  };
}

function areRight(node: unknown, ctx: UserContext, judge: Judge): boolean {
  if (!isJsonObject(node)) return false;
  const file = ctx.location.source.absoluteRef;
  const place = { schema: ctx.type.name === "Schema" ? node : node["schema"], file };
  return valuesOf(node, ctx).every((value) => judge.approves(value, place));
}

/** The examples of a schema, or of what has one. */
function valuesOf(node: JsonObject, ctx: UserContext): unknown[] {
  const { example, examples } = node;
  const several = isJsonObject(examples)
    ? Object.values(examples).map((each) => valueOf(each, ctx))
    : Array.isArray(examples)
      ? examples
      : [];
  return [example, ...several].filter((value) => value !== undefined);
}

function valueOf(example: unknown, ctx: UserContext): unknown {
  const node =
    isJsonObject(example) && "$ref" in example
      ? ctx.resolve(example as { $ref: string }).node
      : example;
  if (!isJsonObject(node)) return undefined;
  return node["dataValue"] === undefined ? node["value"] : node["dataValue"];
}
