import { fileURLToPath } from "node:url";
import type { Examples } from "@handshake/koodrive/examples";
import { ChoiceError, startMock } from "@handshake/mock";
import { expect, test } from "vitest";
import { createKoodrive } from "../src/index.ts";
import { login } from "./document.ts";

const contract = fileURLToPath(new URL("../../../../specs/koodrive/", import.meta.url));

test("a test pins the contract's examples by their names, and the compiler knows no others", async () => {
  await using mock = await startMock<Examples>({ contracts: [contract] });
  mock.pin("login", "wrongCaptchaToken");
  const koodrive = createKoodrive({ baseUrl: mock.url, agentName: "test" });
  expect(await koodrive.login({ body: login })).toMatchObject({ ok: false, code: 90000002 });
  // @ts-expect-error it is another operation's
  expect(() => mock.pin("login", "wrongCode")).toThrow(ChoiceError);
  // @ts-expect-error there is no such operation
  expect(() => mock.pin("sendCode", "success")).toThrow(ChoiceError);
});
