/** One session in two tabs: what `localStorage`, its events and Web Locks really do. */
import type { JSHandle } from "@playwright/test";
import type { clients } from "./clients-page.ts";
import { expect, test } from "./clients-fixture.ts";

test.skip(({ isMobile }) => isMobile === true, "Nothing here depends on the screen.");

const body = { account: "0027188460911", authType: "1", password: "123qweASD143" } as const;

type Session = ReturnType<typeof clients.createKoodriveSession>;

const start = (handle: JSHandle<typeof clients>, baseUrl: string): Promise<JSHandle<Session>> =>
  handle.evaluateHandle(
    ({ createKoodriveSession, webStore }, address) =>
      createKoodriveSession({ baseUrl: address, agentName: "tab", store: webStore("koodrive") }),
    baseUrl,
  );

const call = (session: JSHandle<Session>): Promise<boolean> =>
  session.evaluate(async ({ client, getState }) => {
    const state = getState();
    const userId = state.status === "in" ? state.user.userId : "";
    return (await client.userInfo({ query: { userId } })).ok;
  });

test("a log-in is there in another tab, is renewed by one for both, and ends in both", async ({
  clients: first,
  context,
  openClients,
  stage,
}) => {
  const one = await start(first, stage.mockUrl);
  expect(await one.evaluate(({ login }, value) => login({ body: value }), body)).toMatchObject({
    ok: true,
  });
  const page = await context.newPage();
  const two = await start(await openClients(page), stage.mockUrl);
  expect(await two.evaluate(({ getState }) => getState().status)).toBe("in");

  const renewals: string[] = [];
  context.on("request", (request) => {
    if (request.method() === "POST") renewals.push(new URL(request.url()).pathname);
  });
  await page.evaluate(() => {
    const held = JSON.parse(localStorage.getItem("koodrive") ?? "");
    localStorage.setItem("koodrive", JSON.stringify({ ...held, endsAt: Date.now() }));
  });
  expect(await Promise.all([call(one), call(two), call(one)])).toEqual([true, true, true]);
  expect(renewals).toEqual(["/koodrive/ose/v1/auth/refreshToken"]);

  const told = two.evaluate(
    ({ subscribe, getState }) =>
      new Promise((resolve) => {
        subscribe(() => resolve(getState()));
      }),
  );
  // Subscribed before the other logs out: both tabs are asked in turn.
  await two.evaluate(({ getState }) => getState());
  expect(await one.evaluate(({ logout }) => logout())).toMatchObject({ ok: true });
  expect(await told).toEqual({ status: "out", reason: "elsewhere" });
  expect(await call(two)).toBe(false);
});
