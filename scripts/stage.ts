import { basename } from "node:path";
import type { Report } from "@handshake/codegen";
import { ContractError, findContracts, formatProblems } from "@handshake/contract";
import { announce, type Mock, startMock } from "@handshake/mock";
import { Portal } from "./portal.ts";

type Status = Report["packages"][number]["status"];

export interface StageSettings {
  readonly root: string;
  readonly mockPort: number;
  readonly portalPort: number;
  readonly host: string;
  readonly color: boolean;
}

/** The mock of every API and the portal, which follow what is generated. */
export class Stage implements AsyncDisposable {
  readonly #settings: StageSettings;
  #mock: Mock;
  readonly #portal: Portal;
  #following = Promise.resolve();

  private constructor(settings: StageSettings, mock: Mock, portal: Portal) {
    // A port that was free to choose is kept: browsers and programs stay where they are.
    this.#settings = { ...settings, mockPort: mock.port };
    this.#mock = mock;
    this.#portal = portal;
  }

  /** @throws {StartError | PortalError} where a port is taken. */
  static async start(settings: StageSettings): Promise<Stage> {
    const mock = await mockOf(settings);
    try {
      const { portalPort: port, host } = settings;
      return new Stage(settings, mock, await Portal.start({ mockUrl: mock.url, port, host }));
    } catch (error) {
      await mock.close();
      throw error;
    }
  }

  /** What a person wants to know when all is up. */
  announce(): string {
    return [
      announce(this.#mock.url, this.#mock.apis),
      `The portal is up on ${this.#portal.url}`,
      "Types, mock and portal follow each save under specs/. Ctrl-C ends everything.",
    ].join("\n\n");
  }

  /** A save of a contract reaches the mock by itself; a contract that comes or goes, and the portal, need this. */
  follow({ packages }: Report): Promise<void> {
    const statuses = packages.map(({ status }) => status);
    this.#following = this.#after(this.#following, statuses);
    return this.#following;
  }

  async #after(previous: Promise<void>, statuses: readonly Status[]): Promise<void> {
    await previous;
    if (statuses.some((status) => status === "created" || status === "removed")) {
      await this.#mock.close();
      this.#mock = await mockOf(this.#settings);
      console.log(`The mock serves ${this.#mock.apis.map(({ title }) => title).join(", ")}.`);
    }
    // Only a new process imports what was generated a moment ago.
    if (statuses.some((status) => status !== "unchanged")) await this.#portal.restart();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#following.catch(() => undefined);
    await this.#portal[Symbol.asyncDispose]();
    await this.#mock.close();
  }
}

async function mockOf({ root, mockPort, host, color }: StageSettings): Promise<Mock> {
  return startMock({
    contracts: (await findContracts(root)).map(({ file }) => file),
    port: mockPort,
    host,
    watch: true,
    log: (line) => console.log(line),
    explain: (error) => explain(error, color),
  });
}

/** The generator has told what is wrong with a contract; what is wrong with a scenario only the mock knows. */
function explain(error: Error, color: boolean): string {
  if (!(error instanceof ContractError)) return error.message;
  const scenario = error.problems.filter(({ file }) => basename(file) === "mock.yaml");
  return formatProblems(scenario, { color });
}
