/** Finds a Chromium for the tests of the portal, or gets one. */
import { execFileSync, spawnSync } from "node:child_process";
import { accessSync, constants, readFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "@playwright/test";

const names = ["chromium", "chromium-browser", "google-chrome"];
const root = process.getuid?.() === 0;

/** Tests need neither a GPU nor anything from the network; Chromium as root refuses its sandbox. */
export const launchFlags = [
  ...(root ? ["--no-sandbox"] : []),
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** The path of a Chromium that starts: CHROMIUM_PATH, then PATH, then Playwright's own. */
export function findChromium(): string | undefined {
  const given = process.env["CHROMIUM_PATH"];
  if (given) return given;
  const folders = (process.env["PATH"] ?? "").split(delimiter).filter(Boolean);
  const found = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...found, chromium.executablePath()].find((file) => isExecutable(file) && starts(file));
}

/** As findChromium; where there is none, installs one. Ends the process with a sentence where it can't. */
function ensureChromium(): string {
  const found = findChromium();
  if (found !== undefined && starts(found)) return found;
  const problem = found === undefined ? install() : `The browser at ${found} does not start here.`;
  const installed = found === undefined ? findChromium() : undefined;
  if (installed !== undefined) return installed;
  console.error(
    `${problem} Install Chromium with your system's packages (Debian: apt-get install chromium), or set CHROMIUM_PATH to one.`,
  );
  process.exit(1);
}

/** What was in the way, as a sentence; it counts only where no Chromium is found after. */
function install(): string {
  console.log("No Chromium on this machine; installing one for the portal's tests.");
  const ways = root && isDebian() ? [installDebians, installPlaywrights] : [installPlaywrights];
  let problem = "";
  for (const way of ways) {
    const reason = way();
    if (reason === undefined) {
      return "The portal's tests need Chromium, and the one that was installed does not start: a library that it needs is missing.";
    }
    problem ||= `The portal's tests need Chromium, and it could not be installed: ${reason}.`;
  }
  return problem;
}

function installDebians(): string | undefined {
  const packages = ["install", "-y", "--no-install-recommends", "chromium"];
  return run("apt-get", "update") ?? run("apt-get", ...packages);
}

function installPlaywrights(): string | undefined {
  const cli = fileURLToPath(import.meta.resolve("@playwright/test/cli"));
  return run(process.execPath, cli, "install", "--no-shell", "chromium");
}

/** `undefined` when the command went well, else the first error that it printed. */
function run(command: string, ...args: readonly string[]): string | undefined {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const { status, stderr } = spawnSync(command, args, {
    stdio: ["ignore", "ignore", "pipe"],
    encoding: "utf8",
    env,
  });
  if (status === 0) return undefined;
  return /^(?:E|Error): (.+?)\.?$/m.exec(stderr ?? "")?.[1] ?? `${command} failed`;
}

// Ubuntu's package of the same name only points at a snap, which does not run in a container.
function isDebian(): boolean {
  try {
    return /^ID=debian$/m.test(readFileSync("/etc/os-release", "utf8"));
  } catch {
    return false;
  }
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** A Chromium whose shared libraries are missing can be found and still not start. */
function starts(file: string): boolean {
  try {
    execFileSync(file, ["--version", ...launchFlags], { stdio: "ignore", timeout: 30_000 });
    return true;
  } catch {
    return false;
  }
}

if (import.meta.main) console.log(ensureChromium());
