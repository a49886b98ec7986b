import type { Method, OpenApiDocument, OperationObject, PathItem } from "@handshake/contract";
import type { Envelope, Operation, SecurityScheme } from "@handshake/runtime";
import { cookies, credentials, decode, encode, styles, takes } from "@handshake/runtime/parts";
import { callSecrets } from "./call-secrets.ts";
import { isJson } from "./media-type.ts";
import { describeParameters, parameterObjects } from "./parameters.ts";
import { payloadKinds } from "./payload.ts";
import { describeBody } from "./request-body.ts";
import { requestId } from "./request-id.ts";
import { describeResponses } from "./responses.ts";
import type { Secrets } from "./secrets.ts";
import { security } from "./security.ts";
import { basePath } from "./servers.ts";

/** An operation where it stands in the document. */
export interface Site {
  readonly method: Method;
  readonly path: string;
  readonly item: PathItem;
  /** As a client can call it. */
  readonly operation: OperationObject;
  /** As it stands there. */
  readonly declared: OperationObject;
  /** Keys from the document's root to the operation. */
  readonly at: readonly string[];
}

export function describeOperation(
  document: OpenApiDocument,
  secrets: Secrets,
  site: Site,
  id: string,
  envelope: Envelope | undefined,
  schemes: Readonly<Record<string, SecurityScheme>>,
): Operation {
  const { method, path, item, operation } = site;
  const parameters = parameterObjects(document, item, operation);
  const styled = describeParameters(document, parameters);
  const body = describeBody(document, operation);
  const alternatives = security(document, operation, schemes);
  const responses = describeResponses(document, operation, method);
  const isAllJson = Object.values(responses).flat().every(isJson);
  return present({
    id,
    method: method.toUpperCase() as Uppercase<Method>,
    basePath: basePath(document, item, operation),
    path,
    parameters: styled,
    styles: styled && styles,
    cookies: parameters.some((parameter) => parameter.in === "cookie") ? cookies : undefined,
    body,
    encode: body?.every(isJson) === false ? encode : undefined,
    repeatable: isRepeatable(method, operation) ? true : undefined,
    security: alternatives,
    credentials: alternatives?.some((one) => Object.keys(one).length > 0) ? credentials : undefined,
    responses,
    accept: accept(responses),
    takes: isAllJson ? undefined : takes,
    decode: isAllJson ? undefined : decode,
    secrets: callSecrets(document, secrets, operation, parameters, Object.values(schemes)),
    envelope,
    payload: envelope && payloadKinds(document, operation, envelope),
    requestId: requestId(document, parameters),
  });
}

/** What the client asks for, where that is not JSON, which it asks for unless told otherwise. */
function accept(responses: Operation["responses"]): string | undefined {
  const types = [...new Set(Object.values(responses).flat())].join(", ");
  return types === "" || types === "application/json" ? undefined : types;
}

/** RFC 9110, 9.2.2; the contract may say otherwise. */
function isRepeatable(method: Method, { "x-idempotent": said }: OperationObject): boolean {
  return typeof said === "boolean" ? said : method !== "post" && method !== "patch";
}

type Present<T> = { [K in keyof T]: Exclude<T[K], undefined> };

/** The object without its `undefined` values: an absent property is how ApiDescription says "none". */
function present<T extends object>(value: T): Present<T> {
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  return Object.fromEntries(entries) as Present<T>;
}
