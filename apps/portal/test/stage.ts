import { cp, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Mock, startMock } from "@handshake/mock";
import { type PortalOptions, type RunningPortal, startPortal } from "../server/portal.ts";
import { Browser } from "./browser.ts";
import { Line } from "./line.ts";

const specs = new URL("../../../specs/", import.meta.url);
const page = new URL("fixtures/page/", import.meta.url);

type ApiName = "koodrive" | "enos";

export interface StageOptions {
  /** In place of an API's own `mock.yaml`. */
  readonly rules?: Readonly<Partial<Record<ApiName, string>>>;
  readonly portal?: PortalOptions;
}

/** A real mock, a real portal and a visitor. */
export class Stage implements AsyncDisposable {
  readonly portal: RunningPortal;
  readonly browser: Browser;
  /** Every line that the portal logged. */
  readonly log: readonly string[];
  readonly mock: Mock;
  readonly #line: Line;
  readonly #folder: string;

  private constructor(parts: Parts) {
    this.portal = parts.portal;
    this.log = parts.log;
    this.mock = parts.mock;
    this.#line = parts.line;
    this.#folder = parts.folder;
    this.browser = new Browser(parts.portal.url);
  }

  static async start({ rules = {}, portal: options = {} }: StageOptions = {}): Promise<Stage> {
    const folder = await mkdtemp(join(tmpdir(), "handshake-portal-"));
    const names = ["koodrive", "enos"] as const;
    const contracts = await Promise.all(names.map((name) => copy(name, folder, rules[name])));
    const mock = await startMock({ contracts });
    const line = await Line.to(mock.port);
    const log: string[] = [];
    const portal = await startPortal({
      port: 0,
      mockUrl: line.url,
      page,
      log: (said) => log.push(said),
      ...options,
    });
    return new Stage({ portal, mock, line, log, folder });
  }

  get mockUrl(): string {
    return this.#line.url;
  }

  mockDown(): Promise<void> {
    return this.#line.cut();
  }

  mockUp(): Promise<void> {
    return this.#line.mend();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.portal.close();
    await this.#line.cut();
    await this.mock.close();
    await rm(this.#folder, { recursive: true });
  }
}

interface Parts {
  readonly portal: RunningPortal;
  readonly mock: Mock;
  readonly log: readonly string[];
  readonly line: Line;
  readonly folder: string;
}

async function copy(name: ApiName, folder: string, rules: string | undefined): Promise<string> {
  const target = join(folder, name);
  await cp(fileURLToPath(new URL(name, specs)), target, { recursive: true });
  if (rules !== undefined) await writeFile(join(target, "mock.yaml"), rules);
  return target;
}
