import { describe, expectTypeOf, test } from "vitest";
import { type Success, type UnknownCode } from "../src/index.ts";
import { type Library } from "./fixtures/library/client.ts";
import type { components } from "./fixtures/library/schema.ts";

type Schemas = components["schemas"];
type LogIn = Awaited<ReturnType<Library["logIn"]>>;
type Order = Awaited<ReturnType<Library["order"]>>;
type FindBooks = Awaited<ReturnType<Library["findBooks"]>>;
type Of<Result, Kind> = Extract<Result, { kind: Kind }>;

describe("a result's type", () => {
  test("has the payload out of the envelope on success", () => {
    expectTypeOf<Of<LogIn, "success">>().toEqualTypeOf<Success<200, Schemas["Session"], string>>();
    expectTypeOf<Of<Order, "success">["data"]>().toEqualTypeOf<{ number: number } | undefined>();
    expectTypeOf<Of<FindBooks, "success">["data"]>().toEqualTypeOf<Schemas["Book"][]>();
  });

  test("has every kind of failure, and no other kind", () => {
    expectTypeOf<LogIn["kind"]>().toEqualTypeOf<
      | "success"
      | "failure"
      | "undeclared"
      | "network"
      | "timeout"
      | "abort"
      | "credentials"
      | "invalid"
    >();
  });

  test("narrows by ok, kind, status and code", () => {
    expectTypeOf((result: LogIn) => {
      if (result.ok) {
        expectTypeOf(result.data).toEqualTypeOf<Schemas["Session"]>();
        return;
      }
      expectTypeOf(result.message).toEqualTypeOf<string>();
      if (result.kind !== "failure") return;
      if (result.status === 200) {
        expectTypeOf(result.body).toEqualTypeOf<Schemas["Failure"]>();
        if (result.code === 4001) expectTypeOf(result.code).toEqualTypeOf<4001>();
        return;
      }
      if (result.status === 401) expectTypeOf(result.body).toEqualTypeOf<Schemas["Locked"]>();
      if (result.status === 404) {
        expectTypeOf(result.code).toEqualTypeOf<undefined>();
        expectTypeOf(result.body).toEqualTypeOf<Schemas["GateMessage"]>();
      }
      if (result.status === 503) expectTypeOf(result.body).toEqualTypeOf<Schemas["Problem"]>();
    }).toBeFunction();
  });

  test("makes a switch over the known codes exhaustive", () => {
    expectTypeOf((result: Extract<LogIn, { kind: "failure"; status: 200 }>): string => {
      switch (result.code) {
        case 4001:
          return "wrong PIN";
        case 4002:
          return "expired";
        default:
          expectTypeOf(result.code).toEqualTypeOf<UnknownCode>();
          expectTypeOf(result.code).toExtend<number>();
          return `failed: ${result.code}`;
      }
    }).toBeFunction();
  });

  test("knows codes that are strings", () => {
    type Code = Of<Order, "failure">["code"];
    expectTypeOf<Code>().toEqualTypeOf<"E1" | "E2" | UnknownCode<string>>();
  });

  test("refuses a comparison with a code that the contract does not have", () => {
    expectTypeOf(
      (result: Extract<LogIn, { kind: "failure"; status: 200 }>): boolean =>
        // @ts-expect-error 4003 is not in the catalogue
        result.code === 4003 || Number(result.code) === 4003,
    ).toBeFunction();
  });

  test("has `default` for success and failure where no 2xx is declared", () => {
    expectTypeOf<200>().toExtend<Of<Order, "success">["status"]>();
    expectTypeOf<200>().toExtend<Of<Order, "failure">["status"]>();
    expectTypeOf<404>().toExtend<Of<Order, "failure">["status"]>();
    expectTypeOf<404>().not.toExtend<Of<Order, "success">["status"]>();
  });

  test("has `undefined` for an answer without a body and a Blob for a file", () => {
    type LogOut = Awaited<ReturnType<Library["log-out"]>>;
    type Cover = Awaited<ReturnType<Library["getCover"]>>;
    expectTypeOf<Of<LogOut, "success">>().toEqualTypeOf<Success<204, undefined, undefined>>();
    expectTypeOf<Of<Cover, "success">["data"]>().toEqualTypeOf<Blob>();
  });

  test("has the request's own id where the contract marks a header for it, on every kind", () => {
    expectTypeOf<LogIn["requestId"]>().toEqualTypeOf<string>();
    expectTypeOf<FindBooks["requestId"]>().toEqualTypeOf<undefined>();
  });

  test("is the success alone with orThrow", () => {
    expectTypeOf<Awaited<ReturnType<Library["orThrow"]["logIn"]>>>().toEqualTypeOf<
      Success<200, Schemas["Session"], string>
    >();
  });
});
