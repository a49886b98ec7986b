import functions from "fp-ts/lib/function.js";
import { expect, test } from "vitest";
// It loads Prism, and before that what makes it faster.
import "../src/prism/components.ts";
import option from "fp-ts/lib/Option.js";
import templates from "uri-template-lite";
import { CompiledOnce, dual } from "../src/prism/faster-libraries.ts";
import { remembering } from "../src/remembering.ts";

test("Prism's libraries are the faster ones, since they are made so before they are loaded", () => {
  expect(Reflect.get(functions, "dual")).toBe(dual);
  expect(String(option.flatMap)).toBe(String(dual(2, () => undefined)));
  expect(templates.URI.Template).toBe(CompiledOnce);
});

test("dual takes the data first or last, by the number of arguments or by a question about them", () => {
  const byNumber = dual(2, join);
  const byQuestion = dual((args) => typeof args[0] === "string", join);
  expect(byNumber("data", "way")).toBe("data way");
  expect(byNumber("data", "way", "more")).toBe("data way more");
  expect(apply(byNumber("way"), "data")).toBe("data way");
  expect(byQuestion("data")).toBe("data");
  expect(apply(byQuestion(1, 2), "data")).toBe("data 1 2");
});

test("a template finds the same in a path, however often it was asked about others", () => {
  const first = match("/a/1/c/x%20y");
  expect(first).toEqual({ b: "1", d: "x y" });
  expect(match("/a/2/c/z")).toEqual({ b: "2", d: "z" });
  expect(match("/elsewhere")).toBeNull();
  expect(match("/a/1/c/x%20y")).toEqual(first);
  expect(first).toEqual({ b: "1", d: "x y" });
});

test("what is remembered is what was made, for more texts than are kept", () => {
  const asked: string[] = [];
  const length = remembering((text) => asked.push(text) && text.length, 3);
  const texts = ["", "a", "bb", "ccc", "dddd", "a", "bb", "x".repeat(2_000)];
  expect([...texts, ...texts].map((text) => length(text))).toEqual(
    [...texts, ...texts].map((text) => text.length),
  );
  expect(asked.length).toBeGreaterThan(new Set(texts).size);
  const nothing = remembering((text) => void asked.push(text));
  const before = asked.length;
  expect([nothing("once"), nothing("once")]).toEqual([undefined, undefined]);
  expect(asked).toHaveLength(before + 1);
});

function join(...parts: unknown[]): string {
  return parts.join(" ");
}

function match(path: string): unknown {
  const template = new templates.URI.Template("/a/{b}/c/{d}");
  return Reflect.get(template, "match").call(template, path);
}

function apply(made: unknown, data: string): unknown {
  return typeof made === "function" ? made(data) : undefined;
}
