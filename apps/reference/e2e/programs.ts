/** Gets curl and Python for the tests that run the site's snippets, where the machine has none. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

const NEEDED = ["curl", "python3"];

function missing(): string[] {
  return NEEDED.filter((name) => spawnSync(name, ["--version"], { stdio: "ignore" }).status !== 0);
}

function installed(names: readonly string[]): boolean {
  if (process.getuid?.() !== 0 || !existsSync("/etc/debian_version")) return false;
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const steps = [["update"], ["install", "-y", "--no-install-recommends", ...names]];
  return steps.every((args) => spawnSync("apt-get", args, { stdio: "ignore", env }).status === 0);
}

const lacking = missing();
if (lacking.length > 0) {
  console.log(
    `No ${lacking.join(" and no ")} on this machine; installing for the site's snippets.`,
  );
  installed(lacking);
  const left = missing();
  if (left.length > 0) {
    console.error(
      `The tests run the site's snippets with ${left.join(" and ")}, which could not be installed. Install ${left.join(" and ")} with your system's packages (Debian: apt-get install ${left.join(" ")}).`,
    );
    process.exitCode = 1;
  }
}
