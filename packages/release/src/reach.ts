import { METHODS, type OpenApiDocument, pointerKeys, pointerTo, reach } from "@handshake/contract";

/** The direction in which something travels, seen from the API's caller. */
export type Direction = "request" | "response";

/** Which operations a part of a document belongs to, through references as well. */
export interface Reach {
  /** Their names; empty for what is the document's as a whole. */
  operations(pointer: string): string[];
  directions(pointer: string): ReadonlySet<Direction>;
}

interface Use {
  readonly operation: string;
  readonly direction: Direction | undefined;
}

/** Looks at both documents: what is gone is only in the base, what is new only in the revision. */
export function reachOf(...documents: readonly OpenApiDocument[]): Reach {
  const uses = new Map<string, Use[]>();
  for (const document of documents) {
    const collector = new Collector(document, uses);
    collector.collect("paths");
    collector.collect("webhooks");
  }
  // From the pointer upwards: the nearest part that an operation refers to decides.
  const of = (pointer: string): readonly Use[] => {
    const keys = pointerKeys(pointer);
    for (let length = keys.length; length > 1; length--) {
      const found = uses.get(pointerTo(keys.slice(0, length)));
      if (found !== undefined) return found;
    }
    return [];
  };
  return {
    operations: (pointer) => [...new Set(of(pointer).map(({ operation }) => operation))],
    directions: (pointer) =>
      new Set(of(pointer).flatMap(({ direction }) => (direction === undefined ? [] : direction))),
  };
}

/** An operation's name in reports: its operationId, else method and path. */
export function operationName(method: string, path: string, operationId?: string): string {
  return operationId ?? `${method.toUpperCase()} ${path}`;
}

/** Notes each part that an operation has, or refers to, in either direction. */
class Collector {
  readonly #document: OpenApiDocument;
  readonly #uses: Map<string, Use[]>;

  constructor(document: OpenApiDocument, uses: Map<string, Use[]>) {
    this.#document = document;
    this.#uses = uses;
  }

  collect(place: "paths" | "webhooks"): void {
    const items: unknown = Reflect.get(this.#document, place);
    for (const [path, item] of Object.entries(Object(items) as Record<string, object>)) {
      for (const method of METHODS) {
        const operation: unknown = Reflect.get(Object(item), method);
        if (typeof operation !== "object" || operation === null) continue;
        const id: unknown = Reflect.get(operation, "operationId");
        const name = operationName(method, path, typeof id === "string" ? id : undefined);
        // The parameters of the path are every operation's.
        this.#parts([place, path], item, name);
        this.#parts([place, path, method], operation, name);
      }
    }
  }

  /** What is sent and what is answered. A webhook is called by the service: there it is the other way round. */
  #parts(at: readonly string[], node: object, operation: string): void {
    this.#note(pointerTo(at), { operation, direction: undefined });
    const isWebhook = at[0] === "webhooks";
    const sent = isWebhook ? "response" : "request";
    const answered = isWebhook ? "request" : "response";
    const parts = { parameters: sent, requestBody: sent, responses: answered } as const;
    for (const [part, direction] of Object.entries(parts)) {
      const child: unknown = Reflect.get(node, part);
      if (child === undefined) continue;
      this.#note(pointerTo([...at, part]), { operation, direction });
      this.#follow(child, { operation, direction });
    }
  }

  #follow(node: unknown, use: Use): void {
    if (typeof node !== "object" || node === null) return;
    const ref: unknown = Reflect.get(node, "$ref");
    if (typeof ref === "string" && this.#note(pointerTo(pointerKeys(ref)), use)) {
      this.#follow(reach(this.#document, pointerKeys(ref)), use);
    }
    for (const child of Object.values(node)) this.#follow(child, use);
  }

  /** Whether it was not known yet: a schema may contain itself. */
  #note(pointer: string, use: Use): boolean {
    const known = this.#uses.get(pointer) ?? [];
    const isNew = !known.some(
      ({ operation, direction }) => operation === use.operation && direction === use.direction,
    );
    if (isNew) this.#uses.set(pointer, [...known, use]);
    return isNew;
  }
}
