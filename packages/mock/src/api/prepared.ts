import { hash } from "node:crypto";
import type { Method, OpenApiDocument } from "@handshake/contract";
import type { IHttpOperation } from "@stoplight/types";
import { operationAlone, toPrism } from "./prism-operation.ts";
import { withoutTextSchemas } from "./texts.ts";
import { placeOf } from "./written-operations.ts";

/** What Prism cannot make anything of, though it is OpenAPI. */
export class UnreadableOperation extends Error {
  override readonly name = "UnreadableOperation";
}

interface Prepared {
  /** Of all that the operation is made of. */
  readonly digest: string;
  readonly operation: IHttpOperation;
}

/**
 * The operations of one contract that Prism has been asked for. They outlive a reload: one that the
 * change has nothing to do with stays the same object, and what Prism compiled for it stays good.
 */
export class PreparedOperations {
  readonly #prepared = new Map<string, Prepared>();

  /** @throws {UnreadableOperation} where Prism cannot read the operation. */
  get(document: OpenApiDocument, path: string, method: Method): IHttpOperation {
    const place = placeOf(method, path);
    try {
      const alone = operationAlone(document, path, method);
      const digest = hash("sha256", JSON.stringify(alone));
      const known = this.#prepared.get(place);
      if (known?.digest === digest) return known.operation;
      const operation = withoutTextSchemas(toPrism(alone));
      this.#prepared.set(place, { digest, operation });
      return operation;
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw new UnreadableOperation(`Prism cannot read ${place}: ${reason}`);
    }
  }

  /** Lets go of those that are at none of these places any more. */
  keep(places: readonly string[]): void {
    const kept = new Set(places);
    for (const place of this.#prepared.keys()) if (!kept.has(place)) this.#prepared.delete(place);
  }
}
