import type { Api, ApiOperation } from "../api/api.ts";
import { suggestion } from "../scenario/suggestion.ts";
import { ChoiceError } from "./choice-error.ts";

export interface Found {
  readonly api: Api;
  readonly operation: ApiOperation;
}

/**
 * The operation of that name: an operationId, or method and path as in `POST /login`.
 *
 * @throws {ChoiceError} where none has it, or several APIs do.
 */
export function findOperation(apis: readonly Api[], name: string): Found {
  const found = apis.flatMap((api) =>
    api.operations
      .filter((operation) => isNamed(operation, name))
      .map((operation) => ({ api, operation })),
  );
  const [first, second] = found;
  if (first === undefined) {
    const known = apis.flatMap(({ operations }) => operations.map((operation) => operation.name));
    throw new ChoiceError(
      `There is no operation "${name}". ${suggestion(name, [...new Set(known)])}`,
    );
  }
  if (second === undefined) return first;
  const names = found.map(({ api }) => api.info.name);
  throw new ChoiceError(
    `The operation "${name}" is in ${names.join(" and in ")}. Say which one: mock.api("${names[0]}").`,
  );
}

/** @throws {ChoiceError} */
export function findApi(apis: readonly Api[], name: string): Api {
  const api = apis.find(({ info }) => info.name === name);
  if (api) return api;
  const known = apis.map(({ info }) => info.name);
  throw new ChoiceError(`There is no API "${name}". ${suggestion(name, known)}`);
}

function isNamed({ name, method, path }: ApiOperation, wanted: string): boolean {
  return name === wanted || `${method.toUpperCase()} ${path}` === wanted;
}
