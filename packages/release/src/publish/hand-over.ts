import { appendFileSync } from "node:fs";

/** A version that is out. */
export interface Release {
  readonly name: string;
  readonly version: string;
}

/** `@scope/name@1.2.3` */
export function tagOf({ name, version }: Release): string {
  return `${name}@${version}`;
}

/**
 * Tells the workflow around which tags to make, as Changesets tells its action
 * (`runPublish` in https://github.com/changesets/action): a line of JSON for each.
 */
export function handOver(releases: readonly Release[], env: NodeJS.ProcessEnv): void {
  const file = env["CHANGESETS_OUTPUT"];
  if (!file) return;
  const events = releases.map((each) => ({
    type: "git-tag",
    tag: tagOf(each),
    packageName: each.name,
  }));
  appendFileSync(file, events.map((event) => `${JSON.stringify(event)}\n`).join(""));
}
