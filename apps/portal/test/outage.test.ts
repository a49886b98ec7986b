import { expect, test } from "vitest";
import { accounts } from "./browser.ts";
import { Stage } from "./stage.ts";

test.each(["koodrive", "enos"] as const)(
  "says at which address %s does not answer, and recovers",
  async (api) => {
    await using stage = await Stage.start();
    await stage.mockDown();
    const { status, body } = await stage.browser.logIn(accounts[api]);
    expect(status).toBe(502);
    expect(body.problem?.kind).toBe("unreachable");
    expect(body.problem?.message).toContain(`does not answer at ${stage.mockUrl}.`);
    await stage.mockUp();
    expect((await stage.browser.logIn(accounts[api])).status).toBe(200);
  },
);

test("a session outlives an outage of its API", async () => {
  await using stage = await Stage.start();
  await stage.browser.logIn(accounts.enos);
  await stage.mockDown();
  expect((await stage.browser.send("GET", "/api/session")).status).toBe(502);
  await stage.mockUp();
  expect(await stage.browser.session()).toMatchObject({ api: "enos" });
});

test("logging out works without the API, and says that it was not told", async () => {
  await using stage = await Stage.start();
  await stage.browser.logIn(accounts.koodrive);
  await stage.mockDown();
  const { status, body } = await stage.browser.send("DELETE", "/api/session");
  expect(status).toBe(200);
  expect(body.warning?.kind).toBe("unreachable");
  expect(stage.browser.cookie).toBe("");
});

test("the gateway's refusal is not mistaken for a wrong password", async () => {
  const enos = "rules:\n  - { operation: login, answer: unauthorized }\n";
  await using stage = await Stage.start({ rules: { enos } });
  const { status, body } = await stage.browser.logIn(accounts.enos);
  expect(status).toBe(500);
  expect(body.problem?.message).toBe(
    `The gateway of EnOS, at ${stage.mockUrl}, answered: Unauthorized`,
  );
});

test("credentials that the gateway refuses are the portal's fault, not the user's", async () => {
  const enos = "rules:\n  - { operation: getGatewayToken, answer: unknownAppKey }\n";
  await using stage = await Stage.start({ rules: { enos } });
  const { status, body } = await stage.browser.logIn(accounts.enos);
  expect(status).toBe(500);
  expect(body.problem?.message).toContain("does not accept this portal's own credentials");
});
