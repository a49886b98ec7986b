import { describe, expect, test } from "vitest";
import { basePathsOf } from "../src/api/base-paths.ts";
import { nearestPaths } from "../src/routes/nearest.ts";
import { pathParameters } from "../src/routes/path.ts";
import { RouteTable } from "../src/routes/table.ts";

function matched(templates: readonly string[], path: string): string[] {
  const routes = templates.map((template) => ({ method: "get", template, operation: undefined }));
  return new RouteTable(routes).match(path).map(({ template }) => template);
}

describe("routes", () => {
  test("the most concrete template comes first, at every segment", () => {
    const templates = ["/{a}/{b}", "/{a}/x", "/u/{b}", "/u/x", "/u/{b}.json", "/u/a-{b}.json"];
    expect(matched(templates, "/u/x")).toEqual(["/u/x", "/u/{b}", "/{a}/x", "/{a}/{b}"]);
    expect(matched(templates, "/u/a-1.json")).toEqual([
      "/u/a-{b}.json",
      "/u/{b}.json",
      "/u/{b}",
      "/{a}/{b}",
    ]);
  });

  test("a template has exactly as many segments as the path", () => {
    expect(matched(["/a", "/a/{b}"], "/a")).toEqual(["/a"]);
    expect(matched(["/a"], "/a/")).toEqual([]);
    expect(matched(["/"], "/")).toEqual(["/"]);
  });

  test("what a regular expression would read otherwise is text", () => {
    expect(matched(["/a.b/{c}+d"], "/a.b/x+d")).toEqual(["/a.b/{c}+d"]);
    expect(matched(["/a.b/{c}+d"], "/axb/xxd")).toEqual([]);
  });

  test("names that every object has are paths like others", () => {
    expect(matched(["/constructor", "/__proto__"], "/__proto__")).toEqual(["/__proto__"]);
    expect(matched(["/a"], "/constructor")).toEqual([]);
  });

  test("an encoded slash stays within its segment", () => {
    expect(matched(["/a/{b}"], "/a/x%2Fy")).toEqual(["/a/{b}"]);
    expect(pathParameters("/a/{b}/{c}-{d}", "/a/x%2Fy/1-%32")).toEqual({
      b: "x/y",
      c: "1",
      d: "2",
    });
  });
});

describe("base paths", () => {
  test.each([
    ["https://x.example/v1/", "/v1"],
    ["https://x.example", ""],
    ["https://{host}:{port}/a/{version}?x#y", "/a/v2"],
    ["{scheme}://x.example/v1", "/v1"],
    ["/v1", "/v1"],
    ["v1", "/v1"],
    ["./v1", "/v1"],
    ["//x.example/v1", "/v1"],
    ["/", ""],
    ["https://x.example/a b/é", "/a%20b/%C3%A9"],
  ])("%s lies at %j", (url, path) => {
    const variables = { version: { default: "v2" }, scheme: { default: "https" } };
    expect(basePathsOf([undefined, [], [{ url, variables }]])).toEqual([path]);
  });

  test("the nearest level that has servers counts, and each server once", () => {
    const levels = [
      undefined,
      [{ url: "/a" }, { url: "https://x.example/a" }, { url: "/b" }],
      [{ url: "/c" }],
    ];
    expect(basePathsOf(levels)).toEqual(["/a", "/b"]);
    expect(basePathsOf([undefined])).toEqual([""]);
  });
});

describe("the nearest paths", () => {
  test("are those with the fewest letters to change, at most three, and none at all for nonsense", () => {
    const known = ["/v1/login", "/v1/logout", "/v1/user", "/v1/users/{id}", "/health"];
    expect(nearestPaths("/v1/logni", known)[0]).toBe("/v1/login");
    expect(nearestPaths("/v1/loginn", known)).toHaveLength(3);
    expect(nearestPaths("/login", known)[0]).toBe("/v1/login");
    expect(nearestPaths("/api/v1/login", known)[0]).toBe("/v1/login");
    expect(nearestPaths("/v1/", known)).toEqual(["/v1/login", "/v1/logout", "/v1/user"]);
    expect(nearestPaths("/", known)).toEqual(["/health", "/v1/login", "/v1/logout"]);
    expect(nearestPaths("/".padEnd(60, "q"), known)).toHaveLength(3);
    expect(nearestPaths("/".padEnd(100_000, "q"), known)).toHaveLength(3);
    expect(nearestPaths("/nope", [])).toEqual([]);
  });
});
