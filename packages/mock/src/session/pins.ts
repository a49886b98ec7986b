import type { IHttpOperationConfig } from "@stoplight/prism-http";

/** An answer that a person chose for an operation, as a `Prefer` header would. */
export interface Pin {
  readonly status?: number;
  readonly example?: string;
  /** How many answers more; `Infinity` until it is taken away. */
  readonly times: number;
}

/** The pinned answers of a session, by API and operation. */
export class Pins {
  readonly #pins = new Map<string, Pin>();

  get size(): number {
    return this.#pins.size;
  }

  set(api: string, operation: string, pin: Pin): void {
    this.#pins.set(keyOf(api, operation), pin);
  }

  get(api: string, operation: string): Pin | undefined {
    return this.#pins.get(keyOf(api, operation));
  }

  delete(api: string, operation: string): boolean {
    return this.#pins.delete(keyOf(api, operation));
  }

  clear(): void {
    this.#pins.clear();
  }

  /** The wish of the next answer, which uses the pin up by one. */
  take(api: string, operation: string): Partial<IHttpOperationConfig> | undefined {
    const pin = this.get(api, operation);
    if (pin === undefined) return undefined;
    if (pin.times > 1) this.set(api, operation, { ...pin, times: pin.times - 1 });
    else this.delete(api, operation);
    const { status, example } = pin;
    return {
      ...(status === undefined ? {} : { code: status }),
      ...(example === undefined ? {} : { exampleKey: example }),
    };
  }
}

function keyOf(api: string, operation: string): string {
  return `${api} ${operation}`;
}
