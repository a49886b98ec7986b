import { expect, test } from "vitest";
import { mockSettings, settingsFrom } from "../server/settings.ts";
import { Browser } from "./browser.ts";
import { startPortal } from "../server/portal.ts";

const page = new URL("fixtures/page/", import.meta.url);

test("an API without an address is not offered", () => {
  expect(settingsFrom({})).toEqual({});
  expect(
    settingsFrom({ KOODRIVE_BASE_URL: "https://drive.example", KOODRIVE_AGENT_NAME: "me" }),
  ).toEqual({ koodrive: { baseUrl: "https://drive.example", agentName: "me" } });
});

test("an address without what belongs to it names what is missing", () => {
  expect(() => settingsFrom({ ENOS_BASE_URL: "https://gateway.example" })).toThrow(
    "ENOS_BASE_URL is set, so ENOS_APP_KEY and ENOS_APP_SECRET must be set as well.",
  );
});

test("the time of a lock-out is a number of minutes", () => {
  const env = { ENOS_BASE_URL: "https://g.example", ENOS_APP_KEY: "k", ENOS_APP_SECRET: "s" };
  expect(settingsFrom({ ...env, ENOS_LOCK_OUT_MINUTES: "20" }).enos?.lockOut).toBe(1200);
  expect(() => settingsFrom({ ...env, ENOS_LOCK_OUT_MINUTES: "soon" })).toThrow(
    'ENOS_LOCK_OUT_MINUTES is "soon", which is no number of minutes.',
  );
});

test("the sample accounts belong to the mock alone", async () => {
  const { sample: _, ...koodrive } = mockSettings("http://127.0.0.1:4010").koodrive;
  await using portal = await startPortal({ port: 0, page, koodrive });
  const { body } = await new Browser(portal.url).send("GET", "/api/apis");
  expect(body.apis).toEqual([
    {
      id: "koodrive",
      title: "KooDrive",
      address: "http://127.0.0.1:4010",
      setup: expect.stringContaining("createKoodriveSession"),
    },
  ]);
});
