import type { IHttpRequest } from "@stoplight/prism-http";
import type { HttpSecurityScheme, IHttpOperation } from "@stoplight/types";
import { bodyGate } from "./body-gate.ts";
import { PRISM } from "./components.ts";
import { remembering } from "../remembering.ts";

/** Whether Prism finds nothing wrong with a part of a request. */
type Gate = (request: IHttpRequest) => boolean;

/**
 * Whether Prism finds nothing wrong with a request. Prism is asked about each part by itself. What it
 * says of a parameter is remembered: they come again and again, where bodies do not.
 */
export function isKnownGood(operation: IHttpOperation, request: IHttpRequest): boolean {
  const known = gates.get(operation);
  if (known) return known.every((isGood) => isGood(request));
  const made = gatesOf(operation);
  gates.set(operation, made);
  return made.every((isGood) => isGood(request));
}

const gates = new WeakMap<IHttpOperation, readonly Gate[]>();

function gatesOf(operation: IHttpOperation): Gate[] {
  const { headers = [], query = [], path = [] } = operation.request ?? {};
  return [
    bodyGate(operation),
    // One by one: a header that is another in every request does not spoil the verdict on the others.
    ...headers.map((header) => {
      const name = header.name.toLowerCase();
      return gate(operation, { headers: [header] }, (request) => request.headers?.[name]);
    }),
    ...(query.length === 0 ? [] : [gate(operation, { query }, queryOf)]),
    ...(path.length === 0 ? [] : [gate(operation, { path }, ({ url }) => url.path)]),
    ...((operation.security ?? []).length === 0 ? [] : [securityGate(operation)]),
  ];
}

function queryOf({ url }: IHttpRequest): string {
  return JSON.stringify(url.query);
}

/** @param read all that Prism looks at for these parameters. */
function gate(
  operation: IHttpOperation,
  parameters: NonNullable<IHttpOperation["request"]>,
  read: (request: IHttpRequest) => string | undefined,
): Gate {
  const resource = { ...operation, request: parameters };
  const isGood = remembering((_: string, request: IHttpRequest) => {
    // Without it, Prism does not ask where the body belongs, which this part does not declare.
    const { "content-length": __, ...headers } = request.headers ?? {};
    const element = { ...request, headers, body: null };
    return "right" in PRISM.validateInput({ resource, element });
  });
  return (request) => isGood(read(request) ?? "", request);
}

function securityGate(resource: IHttpOperation): Gate {
  const schemes = (resource.security ?? []).flat();
  const isGood = remembering(
    (_: string, element: IHttpRequest) => "right" in PRISM.validateSecurity({ resource, element }),
  );
  return (request) => {
    // `authorization` counts even where no scheme names it: Prism takes it for a wish to log in.
    const values = schemes.map((scheme) => credentialIn(request, scheme));
    return isGood(JSON.stringify([request.headers?.["authorization"], values]), request);
  };
}

/** All that Prism looks at for a scheme. */
function credentialIn({ headers = {}, url }: IHttpRequest, scheme: HttpSecurityScheme): unknown {
  if (scheme.type !== "apiKey") return undefined;
  if (scheme.in === "query") return url.query?.[scheme.name];
  return headers[scheme.in === "cookie" ? "cookie" : scheme.name.toLowerCase()];
}
