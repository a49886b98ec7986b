import { fileURLToPath } from "node:url";
import { startMock } from "@handshake/mock";
import { expect, test } from "vitest";
import { createKoodrive } from "../src/index.ts";
import { login, loginAnswer } from "./document.ts";

const contract = fileURLToPath(new URL("../../../../specs/koodrive/", import.meta.url));

test("the document's account goes through the whole session against the mock", async () => {
  await using mock = await startMock({ contracts: [contract] });
  let token: string | undefined;
  const koodrive = createKoodrive({
    baseUrl: mock.url,
    agentName: "test",
    accessToken: () => token,
  });

  const { data } = await koodrive.orThrow.login({ body: login });
  // Tokens and times are this log-in's own.
  const { expiresIn } = loginAnswer.data.sessionInfo;
  expect(data).toEqual({
    userInfo: loginAnswer.data.userInfo,
    sessionInfo: {
      accessToken: expect.stringMatching(/^AT [0-9a-f]{48}$/),
      expiresIn,
      issuedAt: expect.stringMatching(/^\d{13}$/),
      refreshToken: expect.stringMatching(/^[0-9a-f]{48}$/),
    },
  });
  token = data.sessionInfo.accessToken;

  const user = await koodrive.orThrow.userInfo({ query: { userId: data.userInfo.userId } });
  expect(user.data.userId).toBe(data.userInfo.userId);

  const { refreshToken } = data.sessionInfo;
  const refreshed = await koodrive.orThrow.refreshToken({ body: { refreshToken } });
  token = refreshed.data.sessionInfo.accessToken;

  const { userId } = data.userInfo;
  const out = await koodrive.logout({ body: { userId, accessToken: token } });
  expect(out).toMatchObject({ ok: true, data: undefined });
});

test("a wrong password is a failure with the contract's words", async () => {
  await using mock = await startMock({ contracts: [contract] });
  const koodrive = createKoodrive({ baseUrl: mock.url, agentName: "test" });
  const result = await koodrive.login({ body: { ...login, password: "wrong-password" } });
  expect(result).toMatchObject({ ok: false, kind: "failure", status: 200 });
  expect(result.ok || result.message).toMatch(/\w/);
});
