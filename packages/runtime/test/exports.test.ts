import { expect, test } from "vitest";
import * as runtime from "../src/index.ts";

test("the public names are these", () => {
  expect(Object.keys(runtime).sort()).toMatchInlineSnapshot(`
    [
      "AbortError",
      "CallError",
      "CredentialsError",
      "FailureError",
      "InvalidError",
      "NetworkError",
      "TimeoutError",
      "UndeclaredError",
      "createClient",
      "createHooks",
      "isAbortError",
      "isCallError",
      "isCredentialsError",
      "isFailureError",
      "isInvalidError",
      "isNetworkError",
      "isTimeoutError",
      "isUndeclaredError",
      "toError",
    ]
  `);
});
