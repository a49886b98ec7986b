import { once } from "node:events";
import { connect, type Socket } from "node:net";

const CONNECTIONS = 32;

export interface Load {
  readonly perSecond: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
  readonly requests: number;
}

export interface Call {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: object;
}

/** Ten digits, so that every request is as long as the others. */
let count = 1_000_000_000;

/**
 * Sends that many requests over 32 connections, one after the other on each, no two of them with the same
 * body. It shares the machine with what it measures, so it does nothing but what has to be done: an HTTP
 * client costs more than the servers here.
 */
export async function load(call: Call, requests: number): Promise<Load> {
  const perLane = Math.ceil(requests / CONNECTIONS);
  const lanes = Array.from({ length: CONNECTIONS }, () => new Lane(call, perLane));
  await Promise.all(lanes.map((lane) => lane.connected));
  const started = performance.now();
  await Promise.all(lanes.map((lane) => lane.run()));
  const seconds = (performance.now() - started) / 1_000;
  const latencies = Float64Array.from(lanes.flatMap(({ latencies: own }) => [...own])).sort();
  const at = (part: number): number => latencies[Math.floor(latencies.length * part)] ?? Number.NaN;
  const sent = perLane * CONNECTIONS;
  return { perSecond: sent / seconds, p50: at(0.5), p99: at(0.99), requests: sent };
}

/** One connection. */
class Lane {
  readonly latencies: Float64Array;
  readonly connected: Promise<unknown>;
  readonly #socket: Socket;
  readonly #request: Buffer;
  readonly #countAt: number;
  readonly #end = Promise.withResolvers<void>();
  #done = 0;
  #sentAt = 0;
  #answer = "";

  constructor(call: Call, requests: number) {
    this.latencies = new Float64Array(requests);
    this.#request = requestOf(call);
    this.#countAt = this.#request.lastIndexOf(String(count));
    const callback = (length: number, read: Uint8Array): boolean => this.#read(length, read);
    const onread = { buffer: Buffer.alloc(64 * 1024), callback };
    const port = Number(new URL(call.url).port);
    this.#socket = connect({ port, host: "127.0.0.1", noDelay: true, onread });
    this.#socket.once("error", this.#end.reject);
    this.#socket.once("close", () => this.#end.reject(new Error(`${call.url} hung up.`)));
    this.connected = once(this.#socket, "connect");
  }

  async run(): Promise<void> {
    this.#send();
    await this.#end.promise;
    this.#socket.destroy();
  }

  #send(): void {
    // The request before has been answered, so that nobody reads the buffer any more.
    this.#request.write(String((count += 1)), this.#countAt, "latin1");
    this.#sentAt = performance.now();
    this.#socket.write(this.#request);
  }

  #read(length: number, read: Uint8Array): boolean {
    this.#answer += Buffer.from(read.buffer, read.byteOffset, length).toString("latin1");
    if (!isWhole(this.#answer)) return true;
    if (!/^HTTP\/1\.1 2\d\d /.test(this.#answer)) {
      // A run with an error in it says nothing about speed.
      this.#end.reject(new Error(`No good answer: ${this.#answer}`));
      return false;
    }
    this.#answer = "";
    this.latencies[this.#done] = performance.now() - this.#sentAt;
    this.#done += 1;
    if (this.#done < this.latencies.length) this.#send();
    else this.#end.resolve();
    return true;
  }
}

function requestOf({ url, headers, body }: Call): Buffer {
  const { pathname, host } = new URL(url);
  const text = JSON.stringify({ ...body, requestId: count });
  const lines = Object.entries({ host, ...headers, "content-length": Buffer.byteLength(text) });
  const head = lines.map(([name, value]) => `${name}: ${value}\r\n`).join("");
  return Buffer.from(`POST ${pathname} HTTP/1.1\r\n${head}\r\n${text}`);
}

/** Whether an answer, each byte a character, has come to its end. */
function isWhole(answer: string): boolean {
  const head = answer.indexOf("\r\n\r\n");
  if (head === -1) return false;
  const [, length] = /\r\ncontent-length: *(\d+)/i.exec(answer) ?? [];
  // In chunks: nothing follows the last one before the next request.
  if (length === undefined) return answer.endsWith("\r\n0\r\n\r\n");
  return answer.length === head + 4 + Number(length);
}
