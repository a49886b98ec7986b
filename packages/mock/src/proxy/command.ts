import { hasColor } from "@handshake/contract";
import { chooseContracts } from "../cli/choose.ts";
import { HELP, type ProxyArguments, readArguments } from "./arguments.ts";
import { coverageTable } from "./coverage-table.ts";
import type { ProxyEvent } from "./events.ts";
import { type Proxy, startProxy } from "./proxy.ts";
import { pretty } from "./show.ts";

export { HELP } from "./arguments.ts";

/** `mock proxy`: runs until Ctrl-C. */
export async function run(argv: readonly string[]): Promise<void> {
  const chosen = readArguments(argv);
  if (chosen === undefined) return console.log(HELP);
  const { api, log, ...options } = chosen;
  const [contract = api] = await chooseContracts(process.cwd(), [api]);
  const proxy = await startProxy({ ...options, contract, log: teller(log) });
  if (log === "pretty") console.log(announcement(proxy));
  if (log === "json") console.log(JSON.stringify({ kind: "started", ...facts(proxy) }));
  const { promise, resolve } = Promise.withResolvers<void>();
  process.once("SIGINT", resolve).once("SIGTERM", resolve);
  await promise;
  await proxy.close();
  if (log === "pretty") console.log(`\n${summary(proxy)}`);
  if (log === "json") {
    const { findings } = proxy;
    console.log(JSON.stringify({ kind: "ended", findings, coverage: proxy.coverage() }));
  }
}

function teller(log: ProxyArguments["log"]): (event: ProxyEvent) => void {
  const color = hasColor(process.stdout);
  if (log === "json") return (event) => console.log(JSON.stringify(event));
  if (log === "silent") return () => {};
  return (event) => console.log(pretty(event, color));
}

function facts({ url, target, basePaths }: Proxy) {
  return { url, target: target.origin, basePaths };
}

/** Where each base path leads. */
function announcement({ url, target, basePaths }: Proxy): string {
  const ways = basePaths.map(
    (path) => `  ${url}${path || "/"} → ${target.origin}${target.basePath ?? path}`,
  );
  return [
    "Everything passes unchanged, and is held to the contract:",
    ...ways,
    "Ctrl-C ends it and shows what was seen.\n",
  ].join("\n");
}

function summary(proxy: Proxy): string {
  const by = { client: 0, service: 0, contract: 0 };
  for (const { fault } of proxy.findings) by[fault] += 1;
  const counts = Object.entries(by).map(([fault, count]) => `${fault} ${count}`);
  const repeated = proxy.findings
    .filter(({ count }) => count > 1)
    .map(
      ({ contract, count, at, message }) =>
        `${String(count).padStart(7)}  ${contract.file}:${contract.line}:${contract.column} ${at} ${message}`,
    );
  return [
    coverageTable(proxy.coverage()),
    "",
    `Findings by fault: ${counts.join(", ")}.`,
    ...(repeated.length === 0 ? [] : ["More than once:", ...repeated]),
  ].join("\n");
}
