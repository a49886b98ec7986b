import type { Cell } from "../cell.ts";
import type { Mock } from "../mock.ts";

export const WAYS = ["import", "require", "bundle"] as const;

/** How a program comes by the packages. */
export type Way = (typeof WAYS)[number];

/** Where a program runs, and against what. */
export interface Setting {
  /** The project with the clients, and the programs of `fixtures/programs`. */
  readonly home: string;
  /** The clients' names. */
  readonly clients: readonly string[];
  /** A folder for what is made on the way. */
  readonly folder: string;
  readonly mock: Mock;
}

export interface Runtime {
  /** With its version. */
  readonly name: string;
  /** A way that is left out does not exist there. */
  readonly ways: Readonly<Partial<Record<Way, (setting: Setting) => Promise<Cell>>>>;
}
