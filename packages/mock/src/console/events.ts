import type { ServerResponse } from "node:http";
import type { Entry, Journal } from "../journal/journal.ts";
import type { EntrySummary } from "./views.ts";

/** Milliseconds in which entries gather: at full load a person gets ten messages a second, not thousands. */
const GATHER = 100;
/** Entries in one message; the page asks for the rest if it wants them. */
const MOST = 50;
/** Milliseconds between signs of life, so that nobody between takes the connection for dead. */
const HEARTBEAT = 15_000;
/** Open consoles at a time. */
const MOST_STREAMS = 32;

type Summarize = (entries: readonly Entry[]) => readonly EntrySummary[];

/** What happens, to every open console, as server-sent events (HTML, section 9.2). */
export class Events {
  readonly #streams = new Set<Stream>();
  readonly #journal: Journal;
  readonly #summarize: Summarize;

  constructor(journal: Journal, summarize: Summarize) {
    this.#journal = journal;
    this.#summarize = summarize;
  }

  /** @returns whether there was still room. */
  open(response: ServerResponse): boolean {
    if (this.#streams.size >= MOST_STREAMS) return false;
    response.writeHead(200, { "Content-Type": "text/event-stream" });
    const stream = new Stream(response, this.#summarize);
    this.#streams.add(stream);
    const unsubscribe = this.#journal.subscribe((entry) => stream.add(entry));
    response.once("close", () => {
      unsubscribe();
      stream.end();
      this.#streams.delete(stream);
    });
    stream.send("open", {});
    return true;
  }

  /** A pin, a scenario, the weather, the journal was changed by hand, or what is served was. */
  changed(): void {
    for (const stream of this.#streams) stream.send("changed", {});
  }
}

class Stream {
  readonly #response: ServerResponse;
  readonly #summarize: Summarize;
  readonly #heart: NodeJS.Timeout;
  #waiting: Entry[] = [];
  #skipped = 0;
  #timer: NodeJS.Timeout | undefined;

  constructor(response: ServerResponse, summarize: Summarize) {
    this.#response = response;
    this.#summarize = summarize;
    this.#heart = setInterval(() => this.#write(":\n\n"), HEARTBEAT).unref();
  }

  add(entry: Entry): void {
    this.#waiting.push(entry);
    if (this.#waiting.length > MOST) {
      this.#waiting.shift();
      this.#skipped += 1;
    }
    this.#timer ??= setTimeout(() => this.#flush(), GATHER).unref();
  }

  send(event: string, data: unknown): void {
    this.#write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
  }

  end(): void {
    clearInterval(this.#heart);
    clearTimeout(this.#timer);
  }

  #flush(): void {
    this.#timer = undefined;
    // Who reads slowly gets the last ones later, and nothing piles up here.
    if (this.#response.writableNeedDrain) {
      this.#timer = setTimeout(() => this.#flush(), GATHER).unref();
      return;
    }
    const entries = this.#summarize(this.#waiting.toReversed());
    const skipped = this.#skipped;
    this.#waiting = [];
    this.#skipped = 0;
    this.send("entries", { entries, skipped });
  }

  #write(text: string): void {
    if (!this.#response.destroyed) this.#response.write(text);
  }
}
