import { once } from "node:events";
import { connect, type Socket } from "node:net";

/** One kept-alive connection that sends a request when the last one is answered. Faster than any HTTP client. */
export class Connection implements Disposable {
  readonly #socket: Socket;
  #received = "";
  #waiting: PromiseWithResolvers<string> | undefined;

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.setEncoding("latin1");
    socket.on("data", (text: string) => this.#take(text));
    const fail = (error?: Error): void =>
      this.#waiting?.reject(error ?? new Error("The connection ended before the answer."));
    socket.on("error", fail);
    socket.on("close", () => fail());
  }

  static async open(port: number): Promise<Connection> {
    const socket = connect({ port, host: "127.0.0.1", noDelay: true });
    await once(socket, "connect");
    return new Connection(socket);
  }

  /** @returns head and body of the answer, which must have a Content-Length. */
  ask(request: string): Promise<string> {
    // The mock ends a connection that nobody used for a while.
    if (!this.#socket.writable) return Promise.reject(new Error("The connection has ended."));
    this.#waiting = Promise.withResolvers();
    this.#socket.write(request);
    return this.#waiting.promise;
  }

  [Symbol.dispose](): void {
    this.#waiting = undefined;
    this.#socket.destroy();
  }

  #take(text: string): void {
    this.#received += text;
    const end = this.#received.indexOf("\r\n\r\n") + 4;
    if (end < 4) return;
    const [, length = "0"] = /content-length: (\d+)/i.exec(this.#received) ?? [];
    const size = end + Number(length);
    if (this.#received.length < size) return;
    const answer = this.#received.slice(0, size);
    this.#received = this.#received.slice(size);
    this.#waiting?.resolve(answer);
  }
}
