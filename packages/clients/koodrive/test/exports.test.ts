import { expect, test } from "vitest";
import * as koodrive from "../src/index.ts";

test("the public names are these", () => {
  expect(Object.keys(koodrive).sort()).toMatchInlineSnapshot(`
    [
      "KoodriveErrorCode",
      "createKoodrive",
      "createKoodriveHooks",
      "createKoodriveWith",
      "isAbortError",
      "isCallError",
      "isCredentialsError",
      "isFailureError",
      "isNetworkError",
      "isTimeoutError",
      "isUndeclaredError",
      "sessionExpiry",
      "sessionExpiryFrom",
    ]
  `);
});
