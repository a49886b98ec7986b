import type { Method, OpenApiDocument, OperationObject, PathItem } from "@handshake/contract";
import type { Envelope, Operation } from "@handshake/runtime";
import { describeParameters, parameterObjects } from "./parameters.ts";
import { payloadKinds } from "./payload.ts";
import { describeBody } from "./request-body.ts";
import { requestId } from "./request-id.ts";
import { describeResponses } from "./responses.ts";
import { security } from "./security.ts";
import { basePath } from "./servers.ts";

/** An operation where it stands in the document. */
export interface Site {
  readonly method: Method;
  readonly path: string;
  readonly item: PathItem;
  readonly operation: OperationObject;
  /** Keys from the document's root to the operation. */
  readonly at: readonly string[];
}

export function describeOperation(
  document: OpenApiDocument,
  site: Site,
  id: string,
  envelope: { readonly name: string; readonly value: Envelope } | undefined,
): Operation {
  const { method, path, item, operation } = site;
  const parameters = parameterObjects(document, item, operation);
  return present({
    id,
    method,
    basePath: basePath(document, item, operation),
    path,
    parameters: describeParameters(document, parameters),
    body: describeBody(document, operation),
    security: security(document, operation),
    responses: describeResponses(document, operation),
    envelope: envelope?.name,
    payload: envelope && payloadKinds(document, operation, envelope.value),
    requestId: requestId(document, parameters),
  });
}

type Present<T> = { [K in keyof T]: Exclude<T[K], undefined> };

/** The object without its `undefined` values: an absent property is how ApiDescription says "none". */
function present<T extends object>(value: T): Present<T> {
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  return Object.fromEntries(entries) as Present<T>;
}
