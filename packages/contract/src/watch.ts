import { sep } from "node:path";
import { type FSWatcher, watch } from "chokidar";

export interface WatchOptions {
  /** A save often is several events; they are one change when they come within this time. ms, default 50. */
  readonly debounce?: number;
}

export interface Watching extends AsyncDisposable {
  /** Settles when every file is being watched: a change after it is seen. */
  readonly ready: Promise<void>;
  /** Asks for the list of files again, without waiting for a change. */
  follow(): void;
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
  const watched = new WatchedFiles(files);
  const runner = new Runner(async () => {
    await onChange();
    watched.follow();
  }, options.debounce ?? 50);
  watched.watcher.on("all", (_event, path) => {
    if (watched.has(path)) runner.trigger();
  });
  const close = async (): Promise<void> => {
    runner.stop();
    await watched.watcher.close();
  };
  const follow = (): void => watched.follow();
  return { ready: watched.ready, follow, close, [Symbol.asyncDispose]: close };
}

/** The list as it is now. A file that does not exist yet is seen when it is created. */
class WatchedFiles {
  readonly watcher: FSWatcher;
  readonly ready: Promise<void>;
  readonly #list: () => readonly string[];
  #entries: readonly string[] = [];

  constructor(list: () => readonly string[]) {
    this.#list = list;
    this.watcher = watch([], { ignoreInitial: true });
    this.ready = new Promise((resolve) => this.watcher.once("ready", () => resolve()));
    this.follow();
  }

  follow(): void {
    this.#entries = this.#list();
    this.watcher.add([...this.#entries]);
  }

  /** Files of an earlier list stay watched, but no longer count. */
  has(path: string): boolean {
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
