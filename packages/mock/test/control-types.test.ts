import { describe, expectTypeOf, test } from "vitest";
import type { Answer, Duration, Mock, startMock } from "../src/index.ts";

/** As a client package has them. */
interface Examples {
  login: "success" | "wrongPassword";
  logout: never;
}

type Pin = Mock<Examples>["pin"];

describe("the mock, with the names of a contract", () => {
  test("takes the contract's operations, and of each its own examples", () => {
    expectTypeOf<Parameters<Pin>[0]>().toEqualTypeOf<"login" | "logout">();
    expectTypeOf<Parameters<Mock<Examples>["unpin"]>[0]>().toEqualTypeOf<
      "login" | "logout" | undefined
    >();
    const pins = (mock: Mock<Examples>): void => {
      mock.pin("login", "wrongPassword");
      mock.pin("login", { status: 200, example: "success" }, { times: 2 });
      mock.pin("logout", { status: 204 });
      // @ts-expect-error there is no such operation
      mock.pin("logni", "success");
      // @ts-expect-error there is no such example
      mock.pin("login", "succes");
      // @ts-expect-error it has no examples
      mock.pin("logout", "success");
      // @ts-expect-error there is no such example, whatever the status
      mock.session("a").pin("login", { status: 200, example: "succes" });
      // @ts-expect-error there is no such operation
      void mock.journal.next("logni");
      mock.api<{ ping: "pong" }>("other").pin("ping", "pong");
    };
    expectTypeOf(pins).returns.toBeVoid();
  });

  test("takes only a status where an operation has no examples", () => {
    expectTypeOf<Answer<Examples["logout"]>>().toExtend<{ status: number }>();
  });
});

describe("the mock, without them", () => {
  test("takes any name, and checks it when it runs", () => {
    expectTypeOf<Parameters<Mock["pin"]>[0]>().toEqualTypeOf<string>();
    expectTypeOf<Awaited<ReturnType<typeof startMock>>>().toEqualTypeOf<Mock>();
  });

  test("takes a time in milliseconds, or with a unit", () => {
    expectTypeOf<"15m">().toExtend<Duration>();
    expectTypeOf<"15 minutes">().not.toExtend<Duration>();
    expectTypeOf<Parameters<Mock["clock"]["advance"]>[0]>().toEqualTypeOf<Duration>();
  });
});
