import { startMock } from "@handshake/mock";
import { afterAll, expect, expectTypeOf, test } from "vitest";
import scenarios from "@handshake/enos/mock.json" with { type: "json" };
import { createEnos, EnosErrorCode, EnosGatewayTokenErrorCode } from "../src/index.ts";

const mock = await startMock({ contracts: [new URL("../../../../specs/enos/", import.meta.url)] });
afterAll(() => mock.close());

const gateway = { appKey: "key", appSecret: "secret" };
const enos = createEnos({ baseUrl: mock.url, gateway });

test("a code of the catalogue narrows the result, and is what the service sends", async () => {
  const result = await enos.login({ body: { account: "portal_demo", password: "wrong" } });
  if (result.kind !== "failure" || result.status !== 200) throw new Error(result.kind);
  if (result.code === EnosErrorCode.AttemptLimit) expectTypeOf(result.code).toEqualTypeOf<31429>();
  if (result.code !== EnosErrorCode.PasswordNotValid) throw new Error(String(result.code));
  expectTypeOf(result.code).toEqualTypeOf<31400>();
  expect(result.code).toBe(31400);
});

test("the type of a catalogue is the union of its codes, and no other envelope's", () => {
  expectTypeOf(EnosErrorCode.AttemptLimit).toEqualTypeOf<31429>();
  expectTypeOf<EnosErrorCode>().toEqualTypeOf<31400 | 31401 | 31403 | 31404 | 31429 | 31512>();
  // @ts-expect-error 1001 is the gateway's
  const other: EnosErrorCode = EnosGatewayTokenErrorCode.RepeatedEncryption;
  expect(other).toBe(1001);
});

test("a switch over the codes ends with the ones that nobody told of", async () => {
  const result = await enos.login({ body: { account: "portal_demo", password: "wrong" } });
  if (result.kind !== "failure" || result.code === undefined) throw new Error(result.kind);
  switch (result.code) {
    case EnosErrorCode.PasswordNotValid:
    case EnosErrorCode.AccessTokenNotValid:
    case EnosErrorCode.PermissionRequired:
    case EnosErrorCode.OrganizationNotFound:
    case EnosErrorCode.AttemptLimit:
    case EnosErrorCode.OrganizationUnselected:
      expectTypeOf(result.code).toExtend<EnosErrorCode>();
      break;
    default:
      expectTypeOf(result.code).not.toExtend<EnosErrorCode>();
  }
});

test("the scenarios can be had as JSON", () => {
  expect(scenarios.rules[0]).toHaveProperty("operation");
});
