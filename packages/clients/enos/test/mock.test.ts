import { fileURLToPath } from "node:url";
import { startMock } from "@handshake/mock";
import { expect, test } from "vitest";
import { createEnos } from "../src/index.ts";
import { login, loginAnswer } from "./document.ts";

const contract = fileURLToPath(new URL("../../../../specs/enos/", import.meta.url));
const gateway = {
  appKey: "00000000-0000-4000-8000-000000000001",
  appSecret: "00000000-0000-4000-8000-000000000002",
};

/** The document's own answer, with a token that is this log-in's own. */
const freshAnswer = {
  ...loginAnswer.data,
  accessToken: expect.stringMatching(/^APP_PORTAL_S_[A-Za-z0-9]{32}$/),
};

test("the document's account goes through the whole session against the mock, signed", async () => {
  await using mock = await startMock({ contracts: [contract] });
  let accessToken: string | undefined;
  const enos = createEnos({ baseUrl: mock.url, gateway, accessToken: () => accessToken }).orThrow;

  const { data } = await enos.login({ body: login });
  expect(data).toEqual(freshAnswer);
  accessToken = data.accessToken;

  const { organizations } = (await enos.organizations()).data;
  expect(organizations).toEqual(loginAnswer.data.organizations);
  const orgId = data.organizations[0]?.id ?? "";
  const session = (await enos.chooseOrganization({ body: { orgId } })).data;
  expect(session.currentOrgId).toBe(orgId);
  expect(session.accessToken).toBe(accessToken);
  accessToken = session.accessToken;

  const refreshed = await enos.refreshToken({ query: { refreshToken: session.refreshToken } });
  accessToken = refreshed.data.accessToken;
  expect((await enos.logout()).data).toBe(true);
});

test("the document's own request, which is not signed, logs in too", async () => {
  await using mock = await startMock({ contracts: [contract] });
  const result = await createEnos({ baseUrl: mock.url }).login({ body: login });
  expect(result.ok && result.data).toEqual(freshAnswer);
});

test("a wrong password is a failure with the document's code and words", async () => {
  await using mock = await startMock({ contracts: [contract] });
  const body = { ...login, password: "wrong-password" };
  expect(await createEnos({ baseUrl: mock.url, gateway }).login({ body })).toMatchObject({
    ok: false,
    kind: "failure",
    status: 200,
    code: 31400,
    message: "User password is missing or not valid",
  });
});
