import { remembering } from "../remembering.ts";

/** One segment of a path template. */
export interface Segment {
  /** The template's own text, names of parameters erased: what makes two templates the same. */
  readonly shape: string;
  /** Matches the decoded segment of a request; absent for one without parameters. */
  readonly pattern?: RegExp;
}

export function segmentsOf(template: string): Segment[] {
  return template.slice(1).split("/").map(segmentOf);
}

function segmentOf(text: string): Segment {
  const parts = text.split(/\{[^{}]+\}/);
  const literals = parts.map((part) => decodeSegment(part));
  if (literals.length === 1) return { shape: literals[0] ?? "" };
  const source = literals
    .map((literal) => literal.replaceAll(/[\\^$.*+?()[\]{}|]/g, "\\$&"))
    .join("(.*)");
  return { shape: literals.join("{}"), pattern: new RegExp(`^${source}$`, "s") };
}

/** Percent-decoded; as it is where the encoding is broken, as Prism has it. */
export function decodeSegment(segment: string): string {
  if (!segment.includes("%")) return segment;
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

/** The parameters of a template's segments that have any. */
interface Parameters {
  readonly index: number;
  readonly names: readonly string[];
  readonly pattern: RegExp;
}

const parametersOf = remembering((template): readonly Parameters[] =>
  template
    .slice(1)
    .split("/")
    .flatMap((text, index) => {
      const { pattern } = segmentOf(text);
      const names = [...text.matchAll(/\{([^{}]+)\}/g)].map(([, name = ""]) => name);
      return pattern === undefined ? [] : [{ index, names, pattern }];
    }),
);

/** The values of a template's parameters in a path that has matched it, decoded. */
export function pathParameters(template: string, path: string): Record<string, string> {
  const parameters = parametersOf(template);
  if (parameters.length === 0) return {};
  const segments = path.slice(1).split("/");
  return Object.fromEntries(
    parameters.flatMap(({ index, names, pattern }) => {
      const found = pattern.exec(decodeSegment(segments[index] ?? ""))?.slice(1) ?? [];
      return names.map((name, at) => [name, found[at] ?? ""] as const);
    }),
  );
}

/** The path as Prism knows it. Cut by segments, since the request may encode the base path otherwise. */
export function belowBase(path: string, basePath: string): string {
  if (path.startsWith(`${basePath}/`)) return path.slice(basePath.length);
  return path
    .split("/")
    .toSpliced(1, basePath.split("/").length - 1)
    .join("/");
}
