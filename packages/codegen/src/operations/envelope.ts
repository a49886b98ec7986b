import type { OpenApiDocument, OperationObject, SchemaObject } from "@handshake/contract";
import type { Envelope } from "@handshake/runtime";
import type { ReportFault } from "../fault.ts";
import { catalogue, type KnownCode } from "./catalogue.ts";
import { follow, isObject } from "./follow.ts";

const REMEDY =
  "An envelope is `{ name?, code, success: [values], payload?, message?, errors?: schema }`.";

interface Named {
  readonly name: string;
  readonly value: Envelope;
}

/** An envelope as the runtime needs it, and what people are told of its codes. */
interface Described {
  readonly envelope: Envelope;
  readonly codes: readonly KnownCode[];
}

/** The envelopes that a contract's operations name, gathered while they are read. */
export class Envelopes {
  readonly all: Record<string, Envelope> = {};
  /** The error codes of each. */
  readonly codes: Record<string, readonly KnownCode[]> = {};
  readonly #document: OpenApiDocument;
  readonly #report: ReportFault;
  readonly #root: string | undefined;

  constructor(document: OpenApiDocument, report: ReportFault) {
    this.#document = document;
    this.#report = report;
    this.#root = this.#add(document["x-envelope"], [], "default");
  }

  /** An operation's envelope and its key: its own `x-envelope`, else the root's; `false` is none. */
  of(operation: OperationObject, at: readonly string[], method: string): Named | undefined {
    const own = operation["x-envelope"];
    const name = own === undefined ? this.#root : this.#add(own, at, method);
    const value = name === undefined ? undefined : this.all[name];
    return name === undefined || value === undefined ? undefined : { name, value };
  }

  #add(value: unknown, at: readonly string[], unnamed: string): string | undefined {
    if (value === undefined || value === false) return undefined;
    const place = [...at, "x-envelope"];
    const described = isObject(value) ? this.#describe(value) : undefined;
    if (described === undefined) {
      this.#report({ at: place, message: "This `x-envelope` cannot be read.", remedy: REMEDY });
      return undefined;
    }
    const { name = unnamed, envelope, codes } = described;
    const other = [this.all[name], this.codes[name]];
    if (name in this.all && JSON.stringify(other) !== JSON.stringify([envelope, codes])) {
      const message = `Two different envelopes have the name "${name}".`;
      this.#report({ at: place, message, remedy: "Give one of them another `name`." });
    }
    this.all[name] = envelope;
    this.codes[name] = codes;
    return name;
  }

  #describe(value: object): (Described & { readonly name?: string }) | undefined {
    const raw = follow<Record<string, unknown>>(this.#document, { ...value });
    if (raw === undefined || typeof raw.code !== "string" || !isSuccess(raw.success))
      return undefined;
    const isNumeric = typeof raw.success[0] === "number";
    const codes = isObject(raw.errors)
      ? catalogue(this.#document, raw.errors as SchemaObject, isNumeric)
      : [];
    const envelope: Envelope = {
      code: raw.code,
      success: raw.success,
      ...(typeof raw.payload === "string" && { payload: raw.payload }),
      ...(typeof raw.message === "string" && { message: raw.message }),
    };
    return { ...(typeof raw.name === "string" && { name: raw.name }), envelope, codes };
  }
}

function isSuccess(value: unknown): value is (string | number)[] {
  if (!Array.isArray(value) || value.length === 0) return false;
  return value.every((item) => typeof item === "string" || typeof item === "number");
}
