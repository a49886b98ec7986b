/** One thing that a caller of the base may have written. */
export interface Use {
  /** One statement, on one line. */
  readonly code: string;
  /** What it does, as the beginning of a sentence: "Reading `body.title`". */
  readonly does: string;
  /** The part of the contract that it relies on. */
  readonly pointer: string;
  /** The name of the operation; absent for what belongs to none. */
  readonly operation?: string;
  /** It relies on all of an answer at once, and says nothing where a smaller use has spoken. */
  readonly isWhole?: true;
}

/** A program as text, and what each of its lines does. */
export interface Program {
  readonly text: string;
  /** By line, from 1. */
  readonly uses: ReadonlyMap<number, Use>;
}

/**
 * The same program against the base's own declarations and against the revision's: what the first
 * accepts and the second refuses is what breaks a caller.
 */
export function programOf(uses: readonly Use[], against: "base" | "revision"): Program {
  const prologue = PROLOGUE.replaceAll("AFTER", against).trimStart().split("\n");
  return {
    text: [...prologue, ...uses.map(({ code }) => code), ""].join("\n"),
    uses: new Map(uses.map((use, index) => [prologue.length + index + 1, use])),
  };
}

/** `fits` stands for any value: only the names around it are checked. */
const PROLOGUE = `
import { type Client, createClient } from "@handshake/runtime";
import type { api as beforeApi } from "./base/operations.ts";
import type * as Before from "./base/schema.ts";
import * as errors from "./AFTER/errors.ts";
import { api } from "./AFTER/operations.ts";
import type * as After from "./AFTER/schema.ts";
type BeforeClient = Client<Before.operations, typeof beforeApi>;
type AfterClient = Client<After.operations, typeof api>;
type At<T, Key> = Key extends keyof T ? T[Key] : never;
type Content<T> = T extends { content: infer Types } ? Types : never;
type Body<Operations, Id, Status, Media> = At<Content<At<At<At<Operations, Id>, "responses">, Status>>, Media>;
type Result<C, Method> = At<C, Method> extends (...args: never[]) => Promise<infer R> ? R : never;
type Answer<C, Method, Kind> = Extract<Result<C, Method>, { kind: Kind }>;
declare const client: AfterClient;
declare const fits: never;
declare function given<T>(): T;
declare function empty<T>(value: T): Extract<T, null | undefined>;
declare function reads<T>(before: T, after: NoInfer<T>): void;
const schemas = <T>(): T | undefined => undefined;`;
