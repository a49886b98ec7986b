import type { OtherwiseFile, TokenFile, Verb } from "./file.ts";
import type { Place, Reader } from "./place.ts";
import type { Lifetime } from "./sheet.ts";

/** A kind of token, as `mock.yaml` has it, checked. Operations go by their own names (see operation-index.ts). */
export interface Kind {
  readonly name: string;
  readonly file: TokenFile;
  /** The first of all kinds that come in answers together. */
  family: string;
  readonly issued: ReadonlyMap<string, IssuedAt>;
  readonly presented: ReadonlyMap<string, PresentedAt>;
  /** By operation. */
  readonly keys: ReadonlyMap<string, Reader>;
}

export interface IssuedAt {
  readonly steps: readonly string[];
  readonly same: boolean;
  readonly lifetime?: Lifetime;
  /** As in the file. */
  readonly key: string;
}

export interface PresentedAt {
  /** Left out: where the security scheme has it. */
  readonly place?: Place;
  readonly verb?: Verb;
  readonly on: ReadonlySet<string>;
  readonly takesExpired: boolean;
  readonly otherwise?: OtherwiseFile;
  /** As in the file. */
  readonly key: string;
}

/** Kinds that one operation issues belong to one log-in, and so do those that they share one with. */
export function joinFamilies(kinds: readonly Kind[]): void {
  for (const kind of kinds) {
    for (const other of kinds) {
      if (![...kind.issued.keys()].some((name) => other.issued.has(name))) continue;
      const [from, to] = [other.family, kind.family];
      for (const each of kinds) if (each.family === from) each.family = to;
    }
  }
}
