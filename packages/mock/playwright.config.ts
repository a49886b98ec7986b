import { defineConfig, devices } from "@playwright/test";
import { findChromium, launchFlags } from "../../apps/portal/e2e/chromium.ts";

const executablePath = findChromium();

export default defineConfig({
  testDir: "e2e",
  // A check of everything that is on a page takes a busy machine its time.
  timeout: 90_000,
  workers: 1,
  reporter: [["list"], ["json", { outputFile: "test-results/playwright.json" }]],
  use: {
    launchOptions: { args: launchFlags, ...(executablePath && { executablePath }) },
    locale: "en-GB",
    screenshot: "only-on-failure",
    permissions: ["clipboard-read", "clipboard-write"],
  },
  projects: [
    { name: "light", use: { ...devices["Desktop Chrome"], colorScheme: "light" } },
    { name: "dark", use: { ...devices["Desktop Chrome"], colorScheme: "dark" } },
    {
      name: "phone",
      use: { ...devices["Pixel 7"], viewport: { width: 360, height: 740 }, colorScheme: "dark" },
    },
  ],
});
