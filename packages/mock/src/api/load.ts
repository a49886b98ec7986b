import { dirname, join } from "node:path";
import {
  bundleContract,
  ContractError,
  type ContractSource,
  type Method,
  METHODS,
  type OpenApiDocument,
} from "@handshake/contract";
import { getHttpOperationsFromSpec } from "@stoplight/prism-http";
import type { IHttpOperation } from "@stoplight/types";
import { loadRules, type Rules } from "../rules/load.ts";
import { scenarioOf } from "../scenario/of-rules.ts";
import { accountsOf } from "./accounts.ts";
import type { Api, ApiOperation, MockedOperation } from "./api.ts";
import { basePathsOf } from "./base-paths.ts";
import { envelopeOf, isSuccess, operationObject } from "./envelope.ts";
import { StartError } from "../start-error.ts";
import { isSensitive } from "./schema.ts";

/**
 * Reads a contract and its `mock.yaml`.
 *
 * @throws {ContractError} with the place of every fault.
 */
export async function loadApi({ name, file }: ContractSource): Promise<Api> {
  const { document, files } = await bundleContract(file);
  const prismOperations = await toPrism(document, file);
  const mockFile = join(dirname(file), "mock.yaml");
  const rules = await loadRules(mockFile, prismOperations);
  const operations = prismOperations.map((operation) => describe(document, operation, rules));
  const accounts = prismOperations.flatMap((operation) => {
    const envelope = envelopeOf(document, operation);
    const own = rules.rules.get(operation) ?? [];
    return accountsOf(operation, ({ value }) => isSuccess(envelope, own, value));
  });
  const info = {
    name,
    title: document.info.title,
    basePaths: [...new Set(operations.flatMap(({ basePaths }) => basePaths))],
    operations: operations.map(toPublic),
    files: [...files, mockFile],
    accounts,
  };
  return { info, operations };
}

function toPublic({ method, path, operationId, basePaths }: ApiOperation): MockedOperation {
  return { method, path, basePaths, ...(operationId === undefined ? {} : { operationId }) };
}

async function toPrism(document: OpenApiDocument, file: string): Promise<IHttpOperation[]> {
  try {
    // Prism resolves references in place, so it gets its own copy.
    return await getHttpOperationsFromSpec(structuredClone(document));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const message = `Prism cannot read this contract: ${reason}`;
    throw new ContractError([
      { file, line: 1, column: 1, severity: "error", message, remedy: "Lint it: `pnpm generate`." },
    ]);
  }
}

/** Prism types it as any text. */
function methodOf({ method, path }: IHttpOperation): Method {
  const known = METHODS.find((name) => name === method);
  if (known === undefined)
    throw new StartError(`The mock does not know the method ${method} of ${path}.`);
  return known;
}

function describe(
  document: OpenApiDocument,
  operation: IHttpOperation,
  { rules, securityOptional }: Rules,
): ApiOperation {
  const { path, iid, request } = operation;
  const item = document.paths?.[path];
  const levels = [operationObject(document, operation)?.servers, item?.servers, document.servers];
  const query = request?.query ?? [];
  const message = envelopeOf(document, operation)?.message;
  return {
    method: methodOf(operation),
    path,
    name: iid ?? `${operation.method.toUpperCase()} ${path}`,
    ...(iid === undefined ? {} : { operationId: iid }),
    ...(message === undefined ? {} : { messageProperty: message }),
    basePaths: basePathsOf(levels),
    prism: operation,
    loggable: new Set(
      query.filter(({ schema }) => !isSensitive(operation, schema)).map(({ name }) => name),
    ),
    secretInPath: (request?.path ?? []).some(({ schema }) => isSensitive(operation, schema)),
    scenario: scenarioOf(operation, rules.get(operation) ?? [], securityOptional.has(operation)),
  };
}
