import { defineConfig, devices } from "@playwright/test";
import { findChromium, launchFlags } from "../portal/e2e/chromium.ts";

const executablePath = findChromium();
const programs = ["**/snippets.spec.ts", "**/links.spec.ts", "**/coming-from.spec.ts"];

export default defineConfig({
  testDir: "e2e",
  // A check of everything that is on a page takes a busy machine its time.
  timeout: 90_000,
  expect: { timeout: 20_000 },
  workers: 2,
  reporter: [["list"], ["json", { outputFile: "test-results/playwright.json" }]],
  use: {
    launchOptions: { args: launchFlags, ...(executablePath && { executablePath }) },
    locale: "en-GB",
    screenshot: "only-on-failure",
  },
  projects: [
    { name: "programs", testMatch: programs },
    {
      name: "desktop",
      testIgnore: programs,
      use: { ...devices["Desktop Chrome"], colorScheme: "light" },
    },
    {
      name: "phone",
      testIgnore: programs,
      use: { ...devices["Pixel 7"], viewport: { width: 360, height: 740 }, colorScheme: "dark" },
    },
  ],
});
