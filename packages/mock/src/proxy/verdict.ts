import type { IHttpRequest, IHttpResponse } from "@stoplight/prism-http";
import type { IHttpOperation } from "@stoplight/types";
import { prismComponents } from "../prism/components.ts";
import type { Diagnostic } from "../prism/violations.ts";

const PRISM = prismComponents();

/** Prism found no words: it throws on a Content-Type that is none. */
export const UNREADABLE_TYPE = "unreadable-type";

/** All that Prism finds wrong with a request. */
export function requestFaults(
  resource: IHttpOperation,
  element: IHttpRequest,
): readonly Diagnostic[] {
  return guarded(() => [
    PRISM.validateSecurity({ resource, element }),
    PRISM.validateInput({ resource, element }),
  ]);
}

/** All that Prism finds wrong with an answer. */
export function responseFaults(
  resource: IHttpOperation,
  element: IHttpResponse,
): readonly Diagnostic[] {
  return guarded(() => [PRISM.validateOutput({ resource, element })]);
}

type Verdict = { readonly left: readonly Diagnostic[] } | { readonly right: unknown };

function guarded(ask: () => readonly Verdict[]): readonly Diagnostic[] {
  try {
    return ask().flatMap((verdict) => ("left" in verdict ? verdict.left : []));
  } catch {
    return [{ code: UNREADABLE_TYPE, message: "", severity: 0 }];
  }
}
