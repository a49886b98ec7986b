import { createHash } from "node:crypto";
import { mkdtempDisposable } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { launchFlags } from "../../../apps/portal/e2e/chromium.ts";
import { bundle } from "../bundle.ts";
import { type Cell, failed } from "../cell.ts";
import { importMap } from "../import-map.ts";
import { type Page, servePage } from "../page-server.ts";
import { cellOf } from "../report.ts";
import { run, words } from "../run.ts";
import { Started } from "../started.ts";
import { versionOf } from "./command-line.ts";
import type { Runtime, Setting } from "./runtime.ts";

const FINDER = fileURLToPath(new URL("../../../apps/portal/e2e/chromium.ts", import.meta.url));

/** The browser of the portal's tests, which is installed where there is none. @throws where it cannot be. */
export async function findBrowser(): Promise<string> {
  const found = await run(process.execPath, [FINDER], { cwd: "." });
  const path = found.stdout.trim().split("\n").at(-1);
  if (found.code === 0 && path) return path;
  throw new Error(words(found));
}

/** A page of another origin than the mock's, as any application's is; once as it is, and once under a strict policy. */
export async function chromium(program: string): Promise<Runtime[]> {
  const version = await versionOf(program);
  return [
    { name: `Chromium ${version}`, ways: waysOf(program, false) },
    { name: `Chromium ${version}, strict CSP`, ways: waysOf(program, true) },
  ];
}

function waysOf(program: string, isStrict: boolean): Runtime["ways"] {
  return {
    import: async (setting) => {
      const map = JSON.stringify(await importMap(setting.home, setting.clients));
      const html = `<script type="importmap">${map}</script>${script("page.js")}`;
      const hash = createHash("sha256").update(map).digest("base64");
      const policy = policyFor(setting, `'self' 'sha256-${hash}'`);
      return visit(program, setting, { html, folder: setting.home, ...(isStrict && { policy }) });
    },
    bundle: async (setting) => {
      await bundle(setting.home, "page.js", join(setting.folder, "page.js"));
      const policy = policyFor(setting, "'self'");
      const html = script("page.js");
      return visit(program, setting, { html, folder: setting.folder, ...(isStrict && { policy }) });
    },
  };
}

function script(file: string): string {
  return `<!doctype html><title>Matrix</title><script type="module" src="/${file}"></script>`;
}

/** Without 'unsafe-eval' and 'unsafe-inline'; nothing is loaded but scripts, nobody is called but the mock. */
function policyFor({ mock }: Setting, scripts: string): string {
  const directives = {
    "default-src": "'none'",
    "script-src": scripts,
    "connect-src": `'self' ${mock.url}`,
    "base-uri": "'none'",
    "require-trusted-types-for": "'script'",
  };
  return Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join("; ");
}

async function visit(program: string, { mock, folder }: Setting, page: Page): Promise<Cell> {
  await using server = await servePage(page);
  await using profile = await mkdtempDisposable(join(folder, "profile-"));
  const query = new URLSearchParams({ mock: mock.url });
  if (page.policy !== undefined) query.set("without-eval", "");
  const flags = ["--headless=new", "--enable-logging=stderr", `--user-data-dir=${profile.path}`];
  await using browser = new Started(
    program,
    [...launchFlags, ...flags, `${server.url}/?${query}`],
    folder,
  );
  // A page that cannot load its modules never reports.
  const complaint = browser.until(/:CONSOLE.*(?:Uncaught|Failed to load)/).catch(() => undefined);
  const report = await Promise.race([server.report, complaint]);
  return typeof report === "string" ? cellOf(report) : failed(complaintsOf(browser));
}

/** Of all that a browser logs, what the page's console got. */
function complaintsOf({ printed }: Started): string {
  const lines = printed.split("\n").filter((line) => line.includes(":CONSOLE"));
  return ["The page reported nothing.", ...lines].join("\n");
}
