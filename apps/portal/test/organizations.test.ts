import contract from "@handshake/enos/openapi.json" with { type: "json" };
import { expect, test } from "vitest";
import { accounts } from "./browser.ts";
import { Stage } from "./stage.ts";

const { organizationNotFound } =
  contract.paths["/v2.1/session/set"].post.responses["200"].content["application/json"].examples;
const choose = "/api/session/organization";

test("an organization brings the user, the session's end and the refresh", async () => {
  await using stage = await Stage.start();
  await stage.browser.logIn(accounts.enos);
  const { status } = await stage.browser.send("PUT", choose, { organizationId: "yourOrgId_1" });
  expect(status).toBe(200);
  const session = await stage.browser.session();
  expect(session).toMatchObject({
    currentOrganization: { id: "yourOrgId_1", name: "Portal Demo" },
    refreshable: true,
  });
  const days = ((session?.endsAt ?? 0) - Date.now()) / 86_400_000;
  expect(Math.round(days)).toBe(30);
  expect((await stage.browser.send("POST", "/api/session/refresh")).status).toBe(200);
});

test("an organization that EnOS does not know is refused in its words", async () => {
  await using stage = await Stage.start();
  await stage.browser.logIn(accounts.enos);
  const { status, body } = await stage.browser.send("PUT", choose, { organizationId: "nowhere" });
  expect(status).toBe(422);
  expect(body.problem).toEqual({
    kind: "refused",
    message: organizationNotFound.value.message,
    code: 31404,
  });
});

test("a user may belong to no organization", async () => {
  const enos = "rules:\n  - { operation: organizations, answer: noOrganizations }\n";
  await using stage = await Stage.start({ rules: { enos } });
  await stage.browser.logIn(accounts.enos);
  expect((await stage.browser.session())?.organizations).toEqual([]);
});

test("there is nothing to refresh before an organization is chosen", async () => {
  await using stage = await Stage.start();
  await stage.browser.logIn(accounts.enos);
  const { status, body } = await stage.browser.send("POST", "/api/session/refresh");
  expect(status).toBe(400);
  expect(body.problem?.message).toBe("Choose an organization first.");
});

test("KooDrive has no organizations to choose from", async () => {
  await using stage = await Stage.start();
  await stage.browser.logIn(accounts.koodrive);
  const { status } = await stage.browser.send("PUT", choose, { organizationId: "yourOrgId_1" });
  expect(status).toBe(400);
});
