import { expect, test } from "vitest";
import { Stage } from "./stage.ts";

test.each(["koodrive", "enos"] as const)(
  "a log-in says that %s does not answer, and works again after",
  async (api) => {
    await using stage = await Stage.start();
    await stage.mockDown();
    const { status, body } = await stage.browser.logIn(api);
    expect(status).toBe(200);
    // EnOS's gateway is asked for its token first.
    const network = { ok: false, kind: "network" };
    expect(body.result).toMatchObject(
      api === "koodrive" ? network : { kind: "credentials", inner: network },
    );
    await stage.mockUp();
    expect((await stage.browser.logIn(api)).body.result?.ok).toBe(true);
  },
);

test("a session outlives an outage of its API", async () => {
  await using stage = await Stage.start();
  await stage.browser.logIn("enos");
  await stage.mockDown();
  const { body } = await stage.browser.call("organizations");
  expect(body).toMatchObject({ session: { api: "enos" }, result: { kind: "network" } });
  await stage.mockUp();
  expect((await stage.browser.call("organizations")).body.result?.ok).toBe(true);
});

test("logging out works without the API, and says that it was not told", async () => {
  await using stage = await Stage.start();
  await stage.browser.logIn("koodrive");
  await stage.mockDown();
  const { status, body } = await stage.browser.send("DELETE", "/api/session");
  expect(status).toBe(200);
  expect(body).toMatchObject({ session: null, ended: false, result: { kind: "network" } });
  expect(stage.browser.cookie).toBe("");
});

test("how long a gateway asks to wait reaches the page", async () => {
  await using stage = await Stage.start();
  const enos = stage.mock.api("enos");
  enos.weather({ fault: { status: 503, retryAfter: "30s" } }, "login");
  const { body } = await stage.browser.logIn("enos");
  expect(body.result).toMatchObject({ kind: "failure", status: 503, retryAfter: 30 });
});

test("credentials that the gateway refuses are told apart from the user's", async () => {
  const enos = "rules:\n  - { operation: getGatewayToken, answer: unknownAppKey }\n";
  await using stage = await Stage.start({ rules: { enos } });
  const { body } = await stage.browser.logIn("enos");
  expect(body.result).toMatchObject({
    kind: "credentials",
    inner: { kind: "failure", code: 1002 },
  });
});
