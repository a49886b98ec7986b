import { expect, test } from "vitest";
import * as enos from "../src/index.ts";

test("the public names are these", () => {
  expect(Object.keys(enos).sort()).toMatchInlineSnapshot(`
    [
      "EnosErrorCode",
      "EnosGatewayTokenErrorCode",
      "createEnos",
      "createEnosHooks",
      "createEnosSession",
      "createEnosSessionWith",
      "createEnosWith",
      "createGateway",
      "encryptionOf",
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
      "signatureOf",
      "webStore",
    ]
  `);
});
