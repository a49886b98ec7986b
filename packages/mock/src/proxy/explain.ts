import { unescaped } from "../json-pointer.ts";
import type { Diagnostic } from "../prism/violations.ts";
import { bodyPointer, type Deviation, type Side } from "./deviation.ts";
import { brokenKeyword, findPlace } from "./find-place.ts";
import { nameOrMask } from "./names.ts";
import type { OperationPlaces } from "./operation-places.ts";
import { own } from "./schema-walk.ts";
import { missingProperty, wordsOf } from "./wording.ts";
import { UNREADABLE_TYPE } from "./verdict.ts";

/** What a diagnostic of Prism's is about. */
export interface Subject {
  readonly places: OperationPlaces;
  readonly side: Side;
  /** Of the answer. */
  readonly status: number;
  readonly contentType: string | undefined;
  /** The message's body. */
  readonly body: unknown;
}

/** Prism's diagnostic with its place in the message and in the contract. */
export function explain(diagnostic: Diagnostic, subject: Subject): Deviation {
  const [prefix, ...rest] = (diagnostic.path ?? []).map(String);
  const pointer = rest.map(unescaped);
  if (prefix === "body") return ofBody(diagnostic, subject, pointer);
  if (prefix === undefined) return ofMessage(diagnostic, subject);
  return ofParameter(diagnostic, subject, prefix, pointer);
}

function ofBody(
  diagnostic: Diagnostic,
  { places, side, status, contentType, body }: Subject,
  pointer: readonly string[],
): Deviation {
  const rule = String(diagnostic.code ?? "");
  const schema = places.bodySchema(side, status, contentType);
  const found = findPlace(places.walk, schema, body, pointer);
  return {
    side,
    rule,
    kind: "broken",
    at: bodyPointer(side, found.shown),
    message: wordsOf(diagnostic, side),
    keys: brokenKeyword(found, rule, missingProperty(diagnostic)),
  };
}

function ofParameter(
  diagnostic: Diagnostic,
  { places, side, status }: Subject,
  prefix: string,
  pointer: readonly string[],
): Deviation {
  const rule = String(diagnostic.code ?? "");
  const missing = pointer.length === 0 ? missingProperty(diagnostic) : undefined;
  const [name = missing ?? "", ...inside] = pointer;
  const holder =
    side === "response"
      ? places.responseHeader(status, name)
      : (places.parameter(prefix, name) ?? places.operation);
  // A header of an answer has its name as its key.
  const key = side === "response" ? holder.keys.at(-1) : own(holder.node, "name");
  const declared = String(key ?? nameOrMask(name));
  const at = `$${side}.${prefix}.${declared}`;
  if (missing !== undefined) {
    const { keys } = places.walk.child(holder, "required");
    return { side, rule, kind: "broken", at, message: "is missing and required", keys };
  }
  if (rule === "deprecated") {
    const { keys } = places.walk.child(holder, "deprecated");
    return { side, rule, kind: "deprecated", at, message: "is deprecated", keys };
  }
  const found = findPlace(places.walk, places.valueSchema(holder), undefined, inside);
  const keys = brokenKeyword(found, rule);
  return { side, rule, kind: "broken", at, message: wordsOf(diagnostic, side), keys };
}

/** What Prism says of a message as a whole. */
function ofMessage(diagnostic: Diagnostic, subject: Subject): Deviation {
  const { places, side, status } = subject;
  const { code: rule } = diagnostic;
  const kind = "broken";
  if (rule === 401) {
    const message = "has no credentials of those that the operation's security asks for";
    const keys = places.keyword("security");
    return { side, rule: "security", kind, at: "$request", message, keys };
  }
  if (rule === "required") {
    const body = places.walk.child(places.operation, "requestBody");
    const { keys } = places.walk.child(body, "required");
    return {
      side,
      rule,
      kind,
      at: bodyPointer(side, []),
      message: "is missing and required",
      keys,
    };
  }
  const isStatus = diagnostic.message.startsWith("Unable to match the returned status code");
  return isStatus ? undeclaredStatus(places, status) : ofType(rule, subject);
}

function undeclaredStatus(places: OperationPlaces, status: number): Deviation {
  const { keys } = places.walk.child(places.operation, "responses");
  const message = `is ${status}, which the contract does not declare`;
  const rule = "undeclared-status";
  return { side: "response", rule, kind: "silent", at: "$statusCode", message, keys };
}

function ofType(code: Diagnostic["code"], { places, side, status, contentType }: Subject) {
  const content = places.content(side, status);
  const types = Object.keys(Object(content.node));
  const at = `$${side}.header.Content-Type`;
  if (types.length === 0 && code !== UNREADABLE_TYPE) return undeclaredBody(places, side, status);
  const given = contentType === undefined ? "is missing" : `is ${shownType(contentType)}`;
  const message = `${given}, and the contract has ${types.join(", ") || "none"}`;
  return { side, rule: "media-type", kind: "broken", at, message, keys: content.keys } as const;
}

export function undeclaredBody(places: OperationPlaces, side: Side, status: number): Deviation {
  const { keys } = side === "request" ? places.operation : places.response(status);
  const message = "has a body, and the contract declares none";
  return {
    side,
    rule: "undeclared-body",
    kind: "silent",
    at: bodyPointer(side, []),
    message,
    keys,
  };
}

/** A type made of words; its parameters may be anything. */
function shownType(contentType: string): string {
  const type = contentType.split(";", 1)[0]?.trim().toLowerCase() ?? "";
  const words = type.split(/[/.+-]/);
  return /^[^\s/]+\/[^\s/]+$/.test(type) && words.every((word) => nameOrMask(word) === word)
    ? type
    : "another one";
}
