import type { OpenApiDocument } from "@handshake/contract";
import type { IHttpOperation } from "@stoplight/types";
import type { OperationIndex } from "../scenario/operation-index.ts";
import { Expansion } from "./expand.ts";
import type { PreparedOperations } from "./prepared.ts";
import { placeOf, type WrittenOperation, writtenOperations } from "./written-operations.ts";

/** The operations of a contract. Each is made ready for Prism when it is first asked for. */
export class Operations implements OperationIndex {
  readonly all: readonly WrittenOperation[];
  readonly #document: OpenApiDocument;
  readonly #prepared: PreparedOperations;
  readonly #byName: ReadonlyMap<string, WrittenOperation>;
  readonly #prism = new Map<WrittenOperation, IHttpOperation>();

  constructor(document: OpenApiDocument, prepared: PreparedOperations) {
    this.all = writtenOperations(document);
    this.#document = document;
    this.#prepared = prepared;
    this.#byName = new Map(
      this.all.flatMap((one) => [
        [placeOf(one.method, one.path), one],
        [one.name, one],
      ]),
    );
  }

  names(): readonly string[] {
    return this.all.map(({ name }) => name);
  }

  /** @throws {UnreadableOperation} */
  get(name: string): IHttpOperation | undefined {
    const written = this.#byName.get(name);
    return written && this.prism(written);
  }

  responseCodes(name: string): readonly string[] {
    const responses = this.#byName.get(name)?.object.responses;
    return Object.keys(new Expansion(this.#document).fields(responses));
  }

  /** @throws {UnreadableOperation} */
  prism(written: WrittenOperation): IHttpOperation {
    const known = this.#prism.get(written);
    if (known) return known;
    const made = this.#prepared.get(this.#document, written.path, written.method);
    this.#prism.set(written, made);
    return made;
  }
}
