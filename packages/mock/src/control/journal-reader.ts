import type { Entry, Journal } from "../journal/journal.ts";

/** One exchange. It holds what was sent, secrets and all. */
export interface JournalEntry extends Omit<Entry, "operation"> {
  /** The operationId, or method and path; absent where no contract has it. */
  readonly operation?: string;
}

/** Which entry is meant: the operation's name, or what an entry has to be like. */
type Where<Operation> = Operation | ((entry: JournalEntry) => boolean);

/** The last exchanges, as a test reads them. In a `for await`, from the first one on, until the mock is closed. */
export interface JournalReader<
  Operation extends string = string,
> extends AsyncIterable<JournalEntry> {
  /** Oldest first. An exchange is there once its answer is sent: a client may know a moment sooner. */
  entries(): readonly JournalEntry[];
  /** The first exchange that this has not given yet, waiting for it where there is none. */
  next(
    where?: Where<Operation>,
    options?: { readonly signal?: AbortSignal },
  ): Promise<JournalEntry>;
  clear(): void;
}

/** @param closed ends every wait. */
export function journalReader(journal: Journal, closed: AbortSignal): JournalReader {
  const given = new Set<number>();
  const take = (entries: readonly Entry[], where?: Where<string>): JournalEntry | undefined => {
    const found = entries.find((entry) => !given.has(entry.number) && isMeant(entry, where));
    if (found === undefined) return undefined;
    given.add(found.number);
    // What the journal has forgotten is not asked for again.
    const [oldest] = journal.entries();
    for (const number of given) if (number < (oldest?.number ?? 0)) given.delete(number);
    return toPublic(found);
  };
  return {
    entries: () => journal.entries().map(toPublic),
    next: (where, { signal } = {}) => {
      const entry = take(journal.entries(), where);
      if (entry) return Promise.resolve(entry);
      const ends = signal ? AbortSignal.any([closed, signal]) : closed;
      return arrival(journal, (one) => take([one], where), ends);
    },
    clear: () => journal.clear(),
    [Symbol.asyncIterator]: () => everything(journal, closed),
  };
}

/** The first entry to come that is taken. */
function arrival(
  journal: Journal,
  take: (entry: Entry) => JournalEntry | undefined,
  ends: AbortSignal,
): Promise<JournalEntry> {
  const { promise, resolve, reject } = Promise.withResolvers<JournalEntry>();
  const fail = (): void => reject(ends.reason);
  const unsubscribe = journal.subscribe((one) => {
    const entry = take(one);
    if (entry) resolve(entry);
  });
  if (ends.aborted) fail();
  else ends.addEventListener("abort", fail, { once: true });
  const settled = promise.finally(() => {
    unsubscribe();
    ends.removeEventListener("abort", fail);
  });
  // Whoever does not wait any more is not to be harmed by the end of the mock.
  settled.catch(() => {});
  return settled;
}

async function* everything(journal: Journal, closed: AbortSignal): AsyncGenerator<JournalEntry> {
  let last = 0;
  for (;;) {
    const entry = journal.entries().find(({ number }) => number > last);
    if (entry === undefined && closed.aborted) return;
    if (entry === undefined) await change(journal, closed);
    else {
      last = entry.number;
      yield toPublic(entry);
    }
  }
}

/** The next entry, or the end. */
async function change(journal: Journal, closed: AbortSignal): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<unknown>();
  const unsubscribe = journal.subscribe(resolve);
  closed.addEventListener("abort", resolve);
  await promise;
  closed.removeEventListener("abort", resolve);
  unsubscribe();
}

function isMeant(entry: Entry, where: Where<string> | undefined): boolean {
  if (where === undefined) return true;
  return typeof where === "string" ? entry.operation?.name === where : where(toPublic(entry));
}

function toPublic({ operation, ...entry }: Entry): JournalEntry {
  return operation === undefined ? entry : { ...entry, operation: operation.name };
}
