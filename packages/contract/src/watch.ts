import { statSync } from "node:fs";
import { sep } from "node:path";
import { type FSWatcher, watch } from "chokidar";

export interface WatchOptions {
  /** A save often is several events; they are one change when they come within this time. ms, default 50. */
  readonly debounce?: number;
}

export interface Watching extends AsyncDisposable {
  /** Settles when every file is being watched: a change after it is seen. */
  readonly ready: Promise<void>;
  /**
   * Asks for the list of files again, without waiting for a change. Settles when the new ones are
   * being watched; one of them that was saved after `since` (ms since 1970) counts as a change.
   */
  follow(since?: number): Promise<void>;
  close(): Promise<void>;
}

/**
 * Calls `onChange` when one of the files is saved, created or removed. A folder in the list
 * stands for everything in it. After each change `files` is asked again, because a contract may
 * refer to other files than before. While `onChange` runs, changes wait; then it runs once more.
 */
export function watchFiles(
  files: () => readonly string[],
  onChange: () => void | Promise<void>,
  options: WatchOptions = {},
): Watching {
  const runner = new Runner(async () => {
    const start = Date.now();
    await onChange();
    await follow(start);
  }, options.debounce ?? 50);
  const watched = new WatchedFiles(files, () => runner.trigger());
  const follow = async (since = Infinity): Promise<void> => {
    const fresh = await watched.follow();
    // A save after the file was read, and before anybody watched it.
    if (fresh.some((file) => savedAt(file) >= since)) runner.trigger();
  };
  const close = async (): Promise<void> => {
    runner.stop();
    await watched.close();
  };
  return { ready: follow(), follow, close, [Symbol.asyncDispose]: close };
}

function savedAt(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

/** The list as it is now. A file that does not exist yet is seen when it is created. */
class WatchedFiles {
  readonly #list: () => readonly string[];
  readonly #onChange: () => void;
  /** One for each batch: only a new watcher says when it has begun to watch. */
  readonly #watchers: FSWatcher[] = [];
  readonly #watched = new Set<string>();
  #entries: readonly string[] = [];
  readonly #end = Promise.withResolvers<void>();
  #isClosed = false;

  constructor(list: () => readonly string[], onChange: () => void) {
    this.#list = list;
    this.#onChange = onChange;
  }

  /** Watches what is new in the list, and gives it back once it is being watched. */
  async follow(): Promise<string[]> {
    if (this.#isClosed) return [];
    this.#entries = this.#list();
    const fresh = this.#entries.filter((entry) => !this.#watched.has(entry));
    if (fresh.length === 0) return [];
    for (const entry of fresh) this.#watched.add(entry);
    const watcher = watch(fresh, { ignoreInitial: true });
    this.#watchers.push(watcher);
    watcher.on("all", (_event, path) => {
      if (this.#has(path)) this.#onChange();
    });
    const ready = new Promise<void>((resolve) => watcher.once("ready", () => resolve()));
    // A watcher that is closed before it has begun never says that it has.
    await Promise.race([ready, this.#end.promise]);
    return fresh;
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    this.#end.resolve();
    await Promise.all(this.#watchers.map((watcher) => watcher.close()));
  }

  /** Files of an earlier list stay watched, but no longer count. */
  #has(path: string): boolean {
    return this.#entries.some((entry) => path === entry || path.startsWith(entry + sep));
  }
}

/** Runs a task after a quiet moment, never twice at the same time. */
class Runner {
  readonly #task: () => Promise<void>;
  readonly #delay: number;
  #timer: NodeJS.Timeout | undefined;
  #running = false;
  #again = false;
  #stopped = false;

  constructor(task: () => Promise<void>, delay: number) {
    this.#task = task;
    this.#delay = delay;
  }

  trigger(): void {
    if (this.#stopped) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#run(), this.#delay);
  }

  stop(): void {
    this.#stopped = true;
    clearTimeout(this.#timer);
  }

  async #run(): Promise<void> {
    if (this.#running) {
      this.#again = true;
      return;
    }
    this.#running = true;
    try {
      await this.#task();
    } finally {
      this.#running = false;
    }
    if (this.#again) {
      this.#again = false;
      this.trigger();
    }
  }
}
