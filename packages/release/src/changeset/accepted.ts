import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { UsageError } from "@handshake/codegen";
import { yamlValue } from "@handshake/contract";
import type { Change } from "../change.ts";
import { isLevel, type Level } from "../level.ts";
import { subjectOf } from "../subject.ts";

/** A deliberate exception: a change that counts as less than it is, for a time. */
export interface Accepted {
  readonly api: string;
  /** The part of the contract, as the report names it. */
  readonly pointer: string;
  /** What it counts as. */
  readonly level: Level;
  readonly reason: string;
  /** The last day on which it holds: `2027-01-31`. */
  readonly until: string;
}

export const ACCEPTED_FILE = ".changeset/accepted.yaml";

const KEYS = ["api", "pointer", "level", "reason", "until"] as const;

/** @throws {UsageError} for an entry without a reason or an end. */
export function readAccepted(root: string): Accepted[] {
  const file = join(root, ACCEPTED_FILE);
  if (!existsSync(file)) return [];
  const value = yamlValue(file, readFileSync(file, "utf8"));
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) throw new UsageError(`${ACCEPTED_FILE} is no list of exceptions.`);
  return value.map((entry: unknown, index) => checked(entry, index + 1));
}

function checked(entry: unknown, number: number): Accepted {
  const what = `Exception ${number} in ${ACCEPTED_FILE}`;
  const missing = KEYS.find((key) => !Reflect.get(Object(entry), key));
  if (missing !== undefined) throw new UsageError(`${what} has no \`${missing}\`. Add one.`);
  const { until, level, ...rest } = entry as Record<(typeof KEYS)[number], unknown>;
  const day = until instanceof Date ? until.toISOString().slice(0, 10) : String(until);
  if (!/^\d{4}-\d\d-\d\d$/.test(day) || Number.isNaN(Date.parse(day))) {
    throw new UsageError(`${what} ends on "${day}", which is no day. Write it as 2027-01-31.`);
  }
  if (!isLevel(level)) {
    throw new UsageError(
      `${what} counts as "${String(level)}". Write none, patch, minor or major.`,
    );
  }
  const { api, pointer, reason } = rest;
  return { api: String(api), pointer: String(pointer), reason: String(reason), level, until: day };
}

/** A change, and the exception that lowers it. */
export interface AcceptedChange extends Change {
  readonly accepted?: Accepted;
}

/** The changes with the exceptions that hold, and a sentence for each exception that does not. */
export function accept(
  changes: readonly Change[],
  exceptions: readonly Accepted[],
  today: string,
): { changes: AcceptedChange[]; faults: string[]; notes: string[] } {
  const current = exceptions.filter(({ until }) => until >= today);
  const lowered = changes.map((change): AcceptedChange => {
    const accepted = current.find(({ pointer }) => subjectOf(pointer) === change.pointer);
    return accepted === undefined ? change : { ...change, level: accepted.level, accepted };
  });
  const isUsed = ({ pointer }: Accepted): boolean =>
    changes.some((change) => subjectOf(pointer) === change.pointer);
  return {
    changes: lowered,
    faults: exceptions
      .filter(({ until }) => until < today)
      .map(
        ({ pointer, until }) =>
          `The exception for ${pointer} ended on ${until}. Release the change as what it is, or give a new date and reason in ${ACCEPTED_FILE}.`,
      ),
    notes: current
      .filter((one) => !isUsed(one))
      .map(
        ({ pointer }) =>
          `The exception for ${pointer} in ${ACCEPTED_FILE} meets no change: remove it.`,
      ),
  };
}
