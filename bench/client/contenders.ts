import project from "../package.json" with { type: "json" };
import type { Generator } from "../peers/generators.ts";

/** A program that logs in, in most cases to KooDrive, with one client. */
export interface Contender {
  readonly name: string;
  /** Its file in `programs/`. */
  readonly program: string;
  /** Whether what it imports has to be installed. */
  readonly isPeer?: boolean;
  /** What makes the code that it imports. */
  readonly generator?: Generator;
  /** The one that it has more than, where only that is of interest. */
  readonly addsTo?: Contender;
}

/** What the others are compared with in time. */
export const BY_HAND: Contender = { name: "fetch by hand", program: "by-hand.ts" };

/** What a call that ends in time costs by hand; over loopback most of what ours costs. */
const WITH_TIMEOUT: Contender = {
  name: "fetch by hand with timeout and id",
  program: "by-hand-timeout.ts",
};

/** What the others are compared with in size. It is the only one that makes an `X-Traceid` for each call. */
export const OURS: Contender = { name: "ours, one operation", program: "ours/one-operation.ts" };

const ALL: Contender = { name: "ours, all operations", program: "ours/all-operations.ts" };

/** Measured whatever is asked for. */
export const BASES: readonly Contender[] = [BY_HAND, OURS, ALL];

/** Measured in size, in time and over loopback. */
export const CLIENTS: readonly Contender[] = [
  BY_HAND,
  WITH_TIMEOUT,
  generated("orval"),
  generated("kubb", "@kubb/cli"),
  generated("swagger-typescript-api"),
  peer("openapi-fetch"),
  generated("hey-api", "@hey-api/openapi-ts"),
  generated("redocly", "@redocly/cli"),
  peer("ofetch"),
  peer("ky"),
  peer("axios"),
  OURS,
];

/** Measured in size only. A session gets its row here, and its budget in `budgets.ts`. */
export const WEIGHED: readonly Contender[] = [
  ALL,
  part("validate"),
  part("query"),
  { name: "ours, one operation and ./query of it", program: "ours/query-one.ts" },
  { name: "ours, one operation and ./validate of it", program: "ours/validate-one.ts" },
  { name: "ours, a form's check alone", program: "ours/form.ts" },
  part("msw"),
  part("log"),
  { name: "ours, one operation and a session", program: "ours/session.ts" },
  { name: "ours, EnOS with gateway, all operations", program: "ours/gateway.ts" },
  { name: "ours, types alone", program: "ours/types.ts" },
];

function part(name: string): Contender {
  return { name: `ours, ./${name} on top`, program: `ours/${name}.ts`, addsTo: ALL };
}

function peer(name: string): Contender {
  return { name: withVersion(name), program: `peers/${name}.ts`, isPeer: true };
}

/** @param from the package, where its name is another */
function generated(generator: Generator, from: string = generator): Contender {
  return { name: withVersion(from), program: `peers/${generator}.ts`, isPeer: true, generator };
}

export function withVersion(dependency: string): string {
  const versions: Readonly<Record<string, string>> = project.dependencies;
  return `${dependency} ${versions[dependency] ?? ""}`;
}
