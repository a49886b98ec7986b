import { defineConfig, devices } from "@playwright/test";
import { findChromium, launchFlags } from "./e2e/chromium.ts";

const executablePath = findChromium();

export default defineConfig({
  testDir: "e2e",
  // The tests take the mock away and bring it back: one after the other within a worker.
  workers: 1,
  reporter: [["list"], ["json", { outputFile: "test-results/playwright.json" }]],
  use: {
    launchOptions: { args: launchFlags, ...(executablePath && { executablePath }) },
    locale: "en-GB",
    screenshot: "only-on-failure",
  },
  projects: [
    { name: "desktop", use: { ...devices["Desktop Chrome"], colorScheme: "light" } },
    { name: "phone", use: { ...devices["Pixel 7"], colorScheme: "dark" } },
  ],
});
