import { relative, sep } from "node:path";
import { locate } from "@handshake/contract";
import { pointerTo } from "../json-pointer.ts";
import type { Fault } from "./deviation.ts";
import type { SchemaWalk } from "./schema-walk.ts";

/** A way in which the traffic leaves the contract, and how often it did. */
export interface Finding {
  readonly fault: Fault;
  readonly severity: "error" | "warn";
  /** The keyword of JSON Schema that is broken, or e.g. `undeclared-status`. */
  readonly rule: string;
  /** The operationId, or method and path; absent where the contract has no such operation. */
  readonly operation?: string;
  readonly method: string;
  /** The contract's template; of an unknown operation the path, masked. */
  readonly path: string;
  /** Of the answer in which it was found; of one to the request in which it was found first. */
  readonly status?: number;
  /** Place in the message, e.g. `$request.body#/account`. */
  readonly at: string;
  readonly message: string;
  readonly contract: PlaceInContract;
  readonly count: number;
  /** How many of the requests at fault the service took all the same (below 400). */
  readonly accepted: number;
  /** ISO 8601. */
  readonly first: string;
  readonly last: string;
}

export interface PlaceInContract {
  /** Relative to the working directory. */
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  /** Counted from 1. */
  readonly column: number;
  /** JSON pointer in the contract as one document, its references followed. */
  readonly pointer: string;
}

/** What is known of a finding before its place in the file is. */
export type Observation = Omit<
  Finding,
  "contract" | "count" | "accepted" | "first" | "last" | "severity"
> & { readonly keys: readonly string[]; readonly time: number };

/** More different ones than any person reads. */
const MOST = 1_000;

/** Every finding once, counted. */
export class Findings {
  readonly #file: string;
  readonly #walk: SchemaWalk;
  readonly #found = new Map<string, Finding>();
  /** Those beyond the limit. */
  dropped = 0;

  /** @param file the contract's root. */
  constructor(file: string, walk: SchemaWalk) {
    this.#file = file;
    this.#walk = walk;
  }

  all(): readonly Finding[] {
    return [...this.#found.values()];
  }

  /** @returns the finding where it is a new one. */
  async add(observation: Observation): Promise<Finding | undefined> {
    const { keys, time, ...seen } = observation;
    const key = keyOf(observation);
    const known = this.#found.get(key);
    const now = new Date(time).toISOString();
    const accepted = isAccepted(observation) ? 1 : 0;
    if (known !== undefined) {
      const { count, accepted: before } = known;
      const more = { count: count + 1, accepted: before + accepted, last: now };
      this.#found.set(key, { ...known, ...more });
      return undefined;
    }
    if (this.#found.size >= MOST) {
      this.dropped += 1;
      return undefined;
    }
    const contract = await this.#place(keys);
    const severity = severityOf(observation);
    const times = { count: 1, accepted, first: now, last: now };
    const finding: Finding = { ...seen, severity, contract, ...times };
    this.#found.set(key, finding);
    return finding;
  }

  async #place(keys: readonly string[]): Promise<PlaceInContract> {
    const existing = this.#existing(keys);
    const pointer = pointerTo(existing);
    // The files as they are now. One that a person is just breaking has no lines to tell.
    const place = await locate(this.#file, existing).catch(() => ({
      file: this.#file,
      line: 1,
      column: 1,
    }));
    const file = relative(process.cwd(), place.file) || place.file;
    const { line, column } = place;
    return { file: file.split(sep).join("/"), line, column, pointer };
  }

  #existing(keys: readonly string[]): readonly string[] {
    let place = this.#walk.at();
    for (const [index, key] of keys.entries()) {
      place = this.#walk.child(place, key);
      if (place.node === undefined) return keys.slice(0, index);
    }
    return keys;
  }
}

/** The same at another index of a list is the same, and so is malformed JSON that breaks elsewhere. */
function keyOf({ fault, method, path, rule, at, message, status }: Observation): string {
  const place = at.replaceAll(/\/\d+(?=\/|$)/g, "/*");
  const words = rule === "malformed" ? "" : message;
  return JSON.stringify([fault, method, path, rule, place, words, isOfRequest(at) ? "" : status]);
}

function isAccepted({ at, status }: Observation): boolean {
  return isOfRequest(at) && status !== undefined && status < 400;
}

function isOfRequest(at: string): boolean {
  return /^\$(?:request|url|method)/.test(at);
}

function severityOf({ fault, rule }: Observation): Finding["severity"] {
  return fault === "contract" || rule === "deprecated" ? "warn" : "error";
}
