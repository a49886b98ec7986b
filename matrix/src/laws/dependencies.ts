import { isClient, type Tarball } from "../tarball.ts";

const RUNTIME = "@handshake/runtime";

/** The transport is an inner part of the runtime, which may change without anybody's notice. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = { [RUNTIME]: ["openapi-fetch"] };

/** Nothing but the runtime, in the version that is packed with it. */
export function wrongDependencies(
  { manifest }: Pick<Tarball, "manifest">,
  all: readonly Pick<Tarball, "manifest">[],
): string[] {
  const { name, dependencies = {}, peerDependencies = {} } = manifest;
  const needsRuntime = isClient({ manifest });
  const allowed = needsRuntime ? [RUNTIME] : (ALLOWED[name] ?? []);
  const extra = Object.keys(dependencies).filter((each) => !allowed.includes(each));
  const runtime = all.find((each) => each.manifest.name === RUNTIME)?.manifest.version;
  const given = dependencies[RUNTIME];
  return [
    ...extra.map((each) => `It depends on ${each}.`),
    ...(needsRuntime && given !== runtime
      ? [`It depends on the runtime ${given}, not ${runtime}.`]
      : []),
    ...Object.entries({ ...dependencies, ...peerDependencies })
      .filter(([, range]) => /^(workspace|catalog|file|link):/.test(range))
      .map(([each, range]) => `Outside of the workspace nobody has ${each} ${range}.`),
  ];
}
