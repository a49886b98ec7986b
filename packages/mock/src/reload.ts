import { relative } from "node:path";
import { ContractError, watchFiles, type Watching } from "@handshake/contract";
import type { Api } from "./api/api.ts";
import { loadApi } from "./api/load.ts";
import { PreparedOperations } from "./api/prepared.ts";
import { placeOf } from "./api/written-operations.ts";
import { forgetCompiled } from "./prism/compiled.ts";
import { buildSite, type Site } from "./site.ts";
import type { MockSource } from "./sources.ts";
import { StartError } from "./start-error.ts";

/** How a change is told of. */
interface Voice {
  readonly log: (line: string) => void;
  readonly explain: (error: Error) => string;
}

/** The contracts that are served now, and how they follow their files. */
export class LiveSite {
  readonly #sources: readonly Loaded[];
  readonly #voice: Voice;
  readonly #listeners = new Set<() => void>();
  #site: Site;
  /** Files of the last try, where it failed: the fault may be in one that the good contract does not know. */
  readonly #broken = new Map<string, readonly string[]>();

  private constructor(sources: readonly Loaded[], voice: Voice, site: Site) {
    this.#sources = sources;
    this.#voice = voice;
    this.#site = site;
  }

  static async load(given: readonly MockSource[], voice: Voice): Promise<LiveSite> {
    const sources = given.map((source) => ({ ...source, prepared: new PreparedOperations() }));
    const loaded = await Promise.allSettled(sources.map((one) => loadApi(one, one.prepared)));
    const failures = loaded.flatMap((one) => (one.status === "rejected" ? [one.reason] : []));
    if (failures.length > 0) throw merged(failures);
    const apis = loaded.flatMap((one) => (one.status === "fulfilled" ? [one.value] : []));
    for (const api of apis) tellSlips(api, voice);
    return new LiveSite(sources, voice, buildSite(apis));
  }

  get current(): Site {
    return this.#site;
  }

  /** Tells of every change that is served. */
  onReload(listener: () => void): void {
    this.#listeners.add(listener);
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

  #filesOf({ file }: Loaded): readonly string[] {
    const api = this.#site.apis.find(({ info }) => info.files[0] === file);
    return [...new Set([...(api?.info.files ?? []), ...(this.#broken.get(file) ?? [])])];
  }

  async #reload(source: Loaded): Promise<void> {
    const name = shown(source.file);
    const { log, explain } = this.#voice;
    let files: readonly string[] = [];
    try {
      const api = await loadApi(source, source.prepared);
      ({ files } = api.info);
      this.#site = buildSite(this.#site.apis.map((old) => replaced(old, api)));
      for (const listener of this.#listeners) listener();
      source.prepared.keep(api.operations.map(({ method, path }) => placeOf(method, path)));
      log(`${name}: ${this.#broken.delete(source.file) ? "mended and " : ""}reloaded.`);
      tellSlips(api, this.#voice);
    } catch (error) {
      // All that the broken contract refers to, also what is not there yet: to create it may mend it.
      this.#broken.set(source.file, error instanceof ContractError ? error.files : files);
      log(`${name}: the change is not served, the last good contract still is.`);
      const reason = explain(expected(error));
      if (reason !== "") log(reason);
    } finally {
      forgetCompiled();
    }
  }
}

/** A contract, and its operations that Prism has been asked for. */
interface Loaded extends MockSource {
  readonly prepared: PreparedOperations;
}

function tellSlips({ slips }: Api, { log }: Voice): void {
  const [first] = slips;
  if (first === undefined) return;
  const { file, pointer, message } = first;
  const more = slips.length === 1 ? "" : ` There are ${slips.length - 1} more of the kind.`;
  log(`${shown(file)}: passed over in ${pointer}: ${message}${more}`);
}

function shown(file: string): string {
  return relative(process.cwd(), file) || file;
}

function replaced(old: Api, api: Api): Api {
  return old.info.files[0] === api.info.files[0] ? api : old;
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
