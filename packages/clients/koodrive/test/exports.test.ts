import { expect, test } from "vitest";
import * as koodrive from "../src/index.ts";

test("the public names are these", () => {
  expect(Object.keys(koodrive).sort()).toMatchInlineSnapshot(`
    [
      "KoodriveErrorCode",
      "createKoodrive",
      "createKoodriveHooks",
      "createKoodriveSession",
      "createKoodriveSessionWith",
      "createKoodriveWith",
      "isAbortError",
      "isCallError",
      "isCredentialsError",
      "isFailureError",
      "isNetworkError",
      "isSessionError",
      "isTimeoutError",
      "isUndeclaredError",
      "keyedStore",
      "memoryStore",
      "sessionExpiry",
      "sessionExpiryFrom",
      "webStore",
    ]
  `);
});
