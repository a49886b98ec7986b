import { expect, test } from "vitest";
import { type Route, RouteTable } from "../src/routes/table.ts";

const SHAPES = [
  "/{a}/items",
  "/{a}/items/{b}",
  "/fixed/{b}",
  "/fixed/{b}.json",
  "/fixed/all",
  "/{a}/items/new",
  "/{a}",
];

/** 700 routes: each shape below a hundred resources. */
const templates = Array.from({ length: 100 }, (_, index) =>
  SHAPES.map((shape) => `/r${index}${shape}`),
).flat();

test("in a table of 700 routes, every path finds its own, asked once and asked again", () => {
  const routes: Route<string>[] = templates.map((template) => ({
    method: "get",
    template,
    operation: template,
  }));
  const table = new RouteTable(routes);
  expect(table.routes).toHaveLength(700);
  // More paths than the table keeps answers for, and each of them twice in a row, and all again.
  for (const value of ["x", "y%2Fz", "x"]) {
    for (const [index, template] of templates.entries()) {
      const path = template.replaceAll(/\{\w\}/g, value);
      const found = table.match(path).map(({ operation }) => operation);
      expect({ path, found }).toEqual({ path, found: expected(index) });
      expect(table.match(path).map(({ operation }) => operation)).toEqual(found);
    }
  }
  expect(table.match("/r100/fixed/all")).toEqual([]);
  expect(table.match("/r1/fixed/all/more")).toEqual([]);
});

/** The most concrete first. */
function expected(index: number): string[] {
  const [own = "", resource = ""] = [templates[index], `/r${Math.floor(index / SHAPES.length)}`];
  const below = (shape: string): string => `${resource}${shape}`;
  if (own.endsWith("/fixed/all")) return [own, below("/fixed/{b}")];
  if (own.endsWith(".json")) return [own, below("/fixed/{b}")];
  if (own.endsWith("/items/new")) return [own, below("/{a}/items/{b}")];
  return [own];
}
