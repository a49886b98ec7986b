import { expect, test } from "vitest";
import { nearest } from "../src/nearest.ts";

test.each([
  ["Oder", ["Customer", "Order"], "Order"],
  ["orders", ["Orders", "Order"], "Orders"],
  ["shema", ["schemas", "responses"], "schemas"],
  ["Order", ["Invoice"], undefined],
  ["id", ["ok"], undefined],
  ["Order", [], undefined],
])("%s among %j was meant for %s", (word, known, meant) => {
  expect(nearest(word, known)).toBe(meant);
});
