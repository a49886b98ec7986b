import { StartError } from "../start-error.ts";

/** Paths that APIs are put below. */
export interface Prefixes {
  /** Of the only API. */
  readonly only?: string;
  /** By the APIs' names. */
  readonly named: ReadonlyMap<string, string>;
}

/** `/x`, or `name=/x` as often as needed. @throws {StartError} */
export function readPrefixes(texts: readonly string[]): Prefixes {
  const named = new Map<string, string>();
  let only: string | undefined;
  for (const text of texts) {
    const [, name, path = ""] = /^(?:([^=/]+)=)?(.*)$/.exec(text) ?? [];
    const prefix = prefixOf(path, text);
    if (name === undefined && only !== undefined) {
      throw new StartError("--prefix is given twice. Name the API of each: --prefix name=/path.");
    }
    if (name === undefined) only = prefix;
    else named.set(name, prefix);
  }
  return { ...(only !== undefined && { only }), named };
}

function prefixOf(path: string, text: string): string {
  const url = URL.parse(path, "http://mock");
  const isPath = path.startsWith("/") && !path.startsWith("//") && url?.host === "mock";
  if (isPath && !/[?#{}\s]/.test(path)) return path.replace(/\/+$/, "");
  throw new StartError(`--prefix ${text} is no path: write --prefix /path, or name=/path.`);
}

/** Gives each contract its prefix. @throws {StartError} for one that belongs to none. */
export function withPrefixes<Source extends { readonly name: string }>(
  sources: readonly Source[],
  { only, named }: Prefixes,
): (Source & { readonly prefix?: string })[] {
  const names = sources.map(({ name }) => name);
  const stranger = [...named.keys()].find((name) => !names.includes(name));
  if (stranger !== undefined) {
    throw new StartError(
      `--prefix ${stranger}=… names no API that is served. These are: ${names.join(", ")}.`,
    );
  }
  if (only !== undefined && sources.length !== 1) {
    throw new StartError(
      `--prefix ${only} does not say which API it is for. Name it: --prefix ${names[0]}=${only}.`,
    );
  }
  return sources.map((source) => {
    const prefix = named.get(source.name) ?? only;
    return prefix === undefined ? source : { ...source, prefix };
  });
}
