import type { Method, OpenApiDocument, OperationObject, PathItem } from "@handshake/contract";
import type { Envelope, Operation } from "@handshake/runtime";
import { credentials, forms, styles } from "@handshake/runtime/parts";
import { describeParameters, needsStyles, parameterObjects } from "./parameters.ts";
import { payloadKinds } from "./payload.ts";
import { describeBody, isForm } from "./request-body.ts";
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
  const body = describeBody(document, operation);
  const alternatives = security(document, operation);
  return present({
    id,
    method,
    basePath: basePath(document, item, operation),
    path,
    parameters: describeParameters(document, parameters),
    styles: needsStyles(document, parameters) ? styles : undefined,
    body,
    forms: body?.mediaTypes.some(isForm) ? forms : undefined,
    idempotent: idempotent(operation),
    security: alternatives,
    credentials: alternatives?.some((names) => names.length > 0) ? credentials : undefined,
    responses: describeResponses(document, operation),
    envelope: envelope?.name,
    payload: envelope && payloadKinds(document, operation, envelope.value),
    requestId: requestId(document, parameters),
  });
}

function idempotent(operation: OperationObject): boolean | undefined {
  const said = operation["x-idempotent"];
  return typeof said === "boolean" ? said : undefined;
}

type Present<T> = { [K in keyof T]: Exclude<T[K], undefined> };

/** The object without its `undefined` values: an absent property is how ApiDescription says "none". */
function present<T extends object>(value: T): Present<T> {
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  return Object.fromEntries(entries) as Present<T>;
}
