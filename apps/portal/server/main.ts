/** Runs the portal alone: `node server/main.ts`. Its settings come from the environment. */
import { parseArgs } from "node:util";
import { SetupError, startPortal } from "./portal.ts";
import { type ApiSettings, readAddress, settingsFrom } from "./settings.ts";

const { env } = process;
const defaultMock = "http://127.0.0.1:4010";

async function main(): Promise<void> {
  const port = readFlag() ?? env["PORTAL_PORT"] ?? env["PORT"] ?? "5173";
  const settings = settingsFrom(env);
  const none = Object.keys(settings).length === 0;
  const mockUrl = readAddress(env, "MOCK_URL") ?? (none ? defaultMock : undefined);
  const portal = await startPortal({
    ...settings,
    ...(mockUrl && { mockUrl }),
    port: readPort(port),
    host: env["HOST"] || "127.0.0.1",
    dev: env["PORTAL_DEV"] === "1",
    behindProxy: env["PORTAL_PROXY"] === "1",
    ...(env["PORTAL_REDIS_URL"] && { redisUrl: env["PORTAL_REDIS_URL"] }),
  });
  for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => void portal.close());
  const shared = env["PORTAL_REDIS_URL"] ? ["Its sessions are in Redis (PORTAL_REDIS_URL)."] : [];
  const lines = [`The portal is at ${portal.url}`, ...mockedBy(mockUrl, settings), ...shared];
  console.log(lines.join("\n"));
}

function readFlag(): string | undefined {
  try {
    return parseArgs({ options: { "portal-port": { type: "string" } } }).values["portal-port"];
  } catch {
    throw new SetupError("The portal's only flag is --portal-port <number>.");
  }
}

function mockedBy(mockUrl: string | undefined, settings: ApiSettings): string[] {
  if (!mockUrl) return [];
  const mocked = ["koodrive", "enos"].filter((name) => !(name in settings)).join(" and ");
  return [
    `It takes ${mocked} from the mock at ${mockUrl} (MOCK_URL), with values that open nothing else.`,
  ];
}

function readPort(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535 && text !== "") return port;
  throw new SetupError(
    `"${text}" is no port: --portal-port (or PORTAL_PORT) takes a number from 0 to 65535.`,
  );
}

main().catch((error: unknown) => {
  if (!(error instanceof SetupError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
});
