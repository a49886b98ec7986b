import { relative } from "node:path";
import {
  ContractError,
  type ContractSource,
  loadContract,
  watchFiles,
  type Watching,
} from "@handshake/contract";
import type { Api } from "./api/api.ts";
import { loadApi } from "./api/load.ts";
import { buildSite, type Site } from "./site.ts";
import { StartError } from "./start-error.ts";

/** How a change is told of. */
interface Voice {
  readonly log: (line: string) => void;
  readonly explain: (error: Error) => string;
}

/** The contracts that are served now, and how they follow their files. */
export class LiveSite {
  readonly #sources: readonly ContractSource[];
  readonly #voice: Voice;
  #site: Site;
  /** Files of the last try, where it failed: the fault may be in one that the good contract does not know. */
  readonly #broken = new Map<string, readonly string[]>();

  private constructor(sources: readonly ContractSource[], voice: Voice, site: Site) {
    this.#sources = sources;
    this.#voice = voice;
    this.#site = site;
  }

  static async load(sources: readonly ContractSource[], voice: Voice): Promise<LiveSite> {
    const loaded = await Promise.allSettled(sources.map((source) => loadApi(source)));
    const failures = loaded.flatMap((one) => (one.status === "rejected" ? [one.reason] : []));
    if (failures.length > 0) throw merged(failures);
    const apis = loaded.flatMap((one) => (one.status === "fulfilled" ? [one.value] : []));
    return new LiveSite(sources, voice, buildSite(apis));
  }

  get current(): Site {
    return this.#site;
  }

  /** One watch for each contract: a change of one does not read the others again. */
  watch(): Watching[] {
    return this.#sources.map((source) =>
      watchFiles(
        () => this.#filesOf(source),
        () => this.#reload(source),
      ),
    );
  }

  #filesOf({ file }: ContractSource): readonly string[] {
    const api = this.#site.apis.find(({ info }) => info.files[0] === file);
    return [...new Set([...(api?.info.files ?? []), ...(this.#broken.get(file) ?? [])])];
  }

  async #reload(source: ContractSource): Promise<void> {
    const name = relative(process.cwd(), source.file) || source.file;
    const { log, explain } = this.#voice;
    try {
      const api = await loadApi(source);
      this.#site = buildSite(this.#site.apis.map((old) => replaced(old, api)));
      log(`${name}: ${this.#broken.delete(source.file) ? "mended and " : ""}reloaded.`);
    } catch (error) {
      this.#broken.set(source.file, await filesOfBroken(source));
      log(`${name}: the change is not served, the last good contract still is.`);
      const reason = explain(expected(error));
      if (reason !== "") log(reason);
    }
  }
}

function replaced(old: Api, api: Api): Api {
  return old.info.files[0] === api.info.files[0] ? api : old;
}

/** All that the broken contract refers to, also what is not there yet: to create it may mend it. */
async function filesOfBroken({ file }: ContractSource): Promise<readonly string[]> {
  return (await loadContract(file)).files;
}

/** Every contract's problems at once. */
function merged(failures: readonly unknown[]): unknown {
  const isExpected = failures.every((failure) => failure instanceof ContractError);
  if (!isExpected) return failures.find((failure) => !(failure instanceof ContractError));
  return new ContractError(failures.flatMap(({ problems }) => problems));
}

function expected(error: unknown): Error {
  if (error instanceof ContractError || error instanceof StartError) return error;
  return new Error(`Unexpected: ${error instanceof Error ? error.message : String(error)}`);
}
