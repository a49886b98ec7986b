import { dirname, join } from "node:path";
import { bundleContract, ContractError, locate, type OpenApiDocument } from "@handshake/contract";
import { loadScenarios } from "../scenario/load.ts";
import type { Scenarios } from "../scenario/scenarios.ts";
import type { MockSource } from "../sources.ts";
import { type Account, accountsOf } from "./accounts.ts";
import type { Api, ApiOperation, MockedOperation } from "./api.ts";
import { basePathsOf } from "./base-paths.ts";
import { envelopeOf, isSuccess } from "./envelope.ts";
import { lazyOperation } from "./lazy-operation.ts";
import { leadsTo } from "./leads-to.ts";
import { Operations } from "./operations.ts";
import { PreparedOperations, UnreadableOperation } from "./prepared.ts";
import type { WrittenOperation } from "./written-operations.ts";

/** A contract of so few operations is made ready as a whole: what Prism cannot read is found at once. */
const FEW = 50;

/**
 * Reads a contract and its `mock.yaml`. The operations of a big one are made ready for Prism when
 * they are first called.
 *
 * @param prepared those of the last time: what has not changed is taken over.
 * @throws {ContractError} with the place of every fault.
 */
export async function loadApi(
  source: MockSource,
  prepared: PreparedOperations = new PreparedOperations(),
): Promise<Api> {
  const { document, files, slips } = await bundleContract(source.file);
  const operations = new Operations(document, prepared);
  const mockFile = join(dirname(source.file), "mock.yaml");
  try {
    if (operations.all.length <= FEW) await prepareAll(operations, source.file);
    const scenarios = await loadScenarios(mockFile, source.name, operations);
    const parts = { source, document, operations, scenarios };
    return { ...apiOf(parts, [...files, mockFile]), slips };
  } catch (error) {
    throw error instanceof ContractError ? new ContractError(error.problems, files) : error;
  }
}

interface Parts {
  readonly source: MockSource;
  readonly document: OpenApiDocument;
  readonly operations: Operations;
  readonly scenarios: Scenarios;
}

function apiOf(parts: Parts, files: readonly string[]): Omit<Api, "slips"> {
  const { source, document, scenarios } = parts;
  const operations = parts.operations.all.map((written) => describe(parts, written));
  const info = {
    name: source.name,
    title: document.info.title,
    basePaths: [...new Set(operations.flatMap(({ basePaths }) => basePaths))],
    operations: operations.map(toPublic),
    files,
    accounts: accounts(parts),
  };
  return { info, operations, document, scenarios: scenarios.named };
}

function toPublic({ method, path, operationId, basePaths }: ApiOperation): MockedOperation {
  return { method, path, basePaths, ...(operationId === undefined ? {} : { operationId }) };
}

/** @throws {ContractError} at the first operation that Prism cannot read. */
async function prepareAll(operations: Operations, file: string): Promise<void> {
  for (const written of operations.all) {
    try {
      operations.prism(written);
    } catch (error) {
      if (!(error instanceof UnreadableOperation)) throw error;
      const place = await locate(file, ["paths", written.path, written.method]);
      const { message } = error;
      const remedy = "Lint it: `pnpm generate`.";
      throw new ContractError([{ ...place, severity: "error", message, remedy }]);
    }
  }
}

function describe(
  { source, document, operations, scenarios }: Parts,
  written: WrittenOperation,
): ApiOperation {
  const { method, path, name, operationId, object, item } = written;
  const levels = [object.servers, item.servers, document.servers];
  const message = envelopeOf(document, object)?.message;
  const described = {
    method,
    path,
    name,
    ...(operationId === undefined ? {} : { operationId }),
    ...(object.summary === undefined ? {} : { summary: object.summary }),
    ...(object.deprecated === true ? { deprecated: true } : {}),
    ...(message === undefined ? {} : { messageProperty: message }),
    basePaths: basePathsOf(levels).map((basePath) => `${source.prefix ?? ""}${basePath}`),
  };
  return lazyOperation(described, {
    prism: () => operations.prism(written),
    scenario: (operation) => scenarios.scenarioOf(operation),
  });
}

function accounts({ document, operations, scenarios }: Parts): Account[] {
  const takesPassword = ({ object }: WrittenOperation): boolean =>
    leadsTo(document, object.requestBody, (node) => Reflect.get(node, "format") === "password");
  return operations.all.filter(takesPassword).flatMap((written) => {
    const operation = operations.prism(written);
    const envelope = envelopeOf(document, written.object);
    const choose = (value: unknown) => scenarios.choiceFor(operation, value);
    return accountsOf(operation, ({ value }) => isSuccess(envelope, choose(value)));
  });
}
