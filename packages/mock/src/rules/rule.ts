import type { Choice } from "../prism/ask.ts";

/**
 * One line of `mock.yaml`, checked against the contract. Sequence, state, tokens and faults belong
 * here too, once there are any: a rule says when, and what then.
 */
export interface Rule {
  /** Counted from 1, as a person counts the list. */
  readonly number: number;
  readonly when: When;
  readonly choice: Choice;
}

/** What a request must at least have; empty for every request. */
export interface When {
  /** Objects may have more properties in the request, lists not more items. */
  readonly body?: unknown;
  readonly query?: Readonly<Record<string, Scalar>>;
  readonly path?: Readonly<Record<string, Scalar>>;
  /** Names in any case. */
  readonly header?: Readonly<Record<string, Scalar>>;
}

export type Scalar = string | number | boolean;

/** `mock.yaml` as its schema (`mock.schema.json`) has it. */
export interface MockFile {
  readonly rules?: readonly MockRule[] | null;
  readonly operations?: Readonly<Record<string, { readonly security?: "optional" }>> | null;
}

export interface MockRule {
  readonly operation: string;
  readonly when?: When;
  readonly answer: string | { readonly example?: string; readonly status?: number };
}
