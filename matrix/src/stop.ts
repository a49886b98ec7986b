const stop = new AbortController();

/** Ctrl-C, or a CI that gives up: every process that was started ends, and folders are removed on the way out. */
export const stopped = stop.signal;

for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => stop.abort());
