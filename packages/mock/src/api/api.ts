import type { Method, OpenApiDocument, SchemaSlip } from "@handshake/contract";
import type { IHttpOperation } from "@stoplight/types";
import type { Account } from "./accounts.ts";
import type { OperationScenario } from "../scenario/scenario.ts";

/** One contract, ready to be served. */
export interface Api {
  readonly info: MockedApi;
  readonly operations: readonly ApiOperation[];
  /** The whole contract, bundled. */
  readonly document: OpenApiDocument;
  /** What is wrong in its schemas, and does not stop it. */
  readonly slips: readonly SchemaSlip[];
  /** What its `mock.yaml` can switch on. */
  readonly scenarios: readonly { readonly name: string; readonly summary?: string }[];
}

/** What a mock tells about an API that it serves. */
export interface MockedApi {
  /** The contract's folder, or its file's name where the file is not called `openapi`. */
  readonly name: string;
  /** `info.title`. */
  readonly title: string;
  /** Pathnames without trailing slash; `""` for an API at the root. */
  readonly basePaths: readonly string[];
  readonly operations: readonly MockedOperation[];
  /** Absolute paths of the files that the API is read from, the contract first, `mock.yaml` last. */
  readonly files: readonly string[];
  /** Credentials in the contract's own examples. */
  readonly accounts: readonly Account[];
}

export interface MockedOperation {
  /** Lower case. */
  readonly method: string;
  /** The contract's path template, without base path. */
  readonly path: string;
  readonly operationId?: string;
  /** Where it lies: each of them before `path`. */
  readonly basePaths: readonly string[];
}

/**
 * An operation with all that the host and Prism need to answer for it. `prism` and what follows from
 * it are made when they are first asked for.
 */
export interface ApiOperation extends MockedOperation {
  readonly method: Method;
  /** The operationId, or method and path as in `POST /login`. */
  readonly name: string;
  readonly summary?: string;
  readonly deprecated?: boolean;
  /** @throws {UnreadableOperation} where Prism cannot make anything of it. */
  readonly prism: IHttpOperation;
  /** The property of an answer that holds the words for a person (`x-envelope`'s `message`). */
  readonly messageProperty?: string;
  /** Query parameters whose values may be logged. */
  readonly loggable: ReadonlySet<string>;
  /** A path parameter holds a secret: the path is logged as its template. */
  readonly secretInPath: boolean;
  readonly scenario: OperationScenario;
}
