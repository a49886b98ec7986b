import { defineConfig, devices } from "@playwright/test";
import { findChromium, launchFlags } from "./e2e/chromium.ts";

const executablePath = findChromium();

/** The same pixels on every machine. */
const drawnAlike = [
  "--font-render-hinting=none",
  "--disable-lcd-text",
  "--force-color-profile=srgb",
];

/** What looks and works the same on every screen, or brings its own. */
const once = [
  "bundle",
  "calls",
  "clients",
  "drawer",
  "languages",
  "lighthouse",
  "limits",
  "screenshots",
  "secrets",
  "tabs",
  "trouble",
];

export default defineConfig({
  testDir: "e2e",
  // The tests take the mock away and bring it back: one after the other within a worker.
  workers: 1,
  // A machine may be busy with other things.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: [["list"], ["json", { outputFile: "test-results/playwright.json" }]],
  // One set for every system: the pictures bring their fonts.
  snapshotPathTemplate: "{testDir}/pictures/{arg}{ext}",
  use: {
    launchOptions: {
      args: [...launchFlags, ...drawnAlike],
      ...(executablePath && { executablePath }),
    },
    locale: "en-GB",
    timezoneId: "UTC",
    screenshot: "only-on-failure",
  },
  projects: [
    { name: "desktop", use: { ...devices["Desktop Chrome"], colorScheme: "light" } },
    {
      name: "phone",
      testIgnore: once.map((name) => `${name}.spec.ts`),
      use: { ...devices["Pixel 7"], colorScheme: "dark" },
    },
  ],
});
