import {
  type Method,
  METHODS,
  type OpenApiDocument,
  type OperationObject,
  type PathItem,
} from "@handshake/contract";
import { Expansion } from "./expand.ts";

/** An operation as it stands in the contract. */
export interface WrittenOperation {
  readonly method: Method;
  readonly path: string;
  /** The operationId, or method and path as in `POST /login`. */
  readonly name: string;
  readonly operationId?: string;
  readonly object: OperationObject;
  readonly item: PathItem;
}

/** In the contract's order, which is also Prism's. */
export function writtenOperations(document: OpenApiDocument): WrittenOperation[] {
  const expansion = new Expansion(document);
  const paths = Object.keys(document.paths ?? {}).filter((path) => path.startsWith("/"));
  return paths.flatMap((path) => {
    const item: PathItem = expansion.fields(document.paths?.[path]);
    return Object.keys(item).flatMap((key) => {
      const method = METHODS.find((name) => name === key);
      const object = method && item[method];
      return method && object ? [named({ method, path, object, item })] : [];
    });
  });
}

function named(operation: Omit<WrittenOperation, "name">): WrittenOperation {
  const { method, path, object } = operation;
  const { operationId } = object;
  if (operationId === undefined) return { ...operation, name: placeOf(method, path) };
  return { ...operation, operationId, name: operationId };
}

export function placeOf(method: Method, path: string): string {
  return `${method.toUpperCase()} ${path}`;
}
