import { expect, test } from "vitest";
import * as entry from "../src/index.ts";

test("the package exports these values and no others", () => {
  expect(Object.keys(entry).sort()).toEqual([
    "ChoiceError",
    "ContractError",
    "StartError",
    "announce",
    "startMock",
    "startProxy",
  ]);
});
