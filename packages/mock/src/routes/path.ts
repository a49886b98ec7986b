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
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

/** The values of a template's parameters in a path that has matched it, decoded. */
export function pathParameters(template: string, path: string): Record<string, string> {
  const values = path.slice(1).split("/").map(decodeSegment);
  return Object.fromEntries(
    template
      .slice(1)
      .split("/")
      .flatMap((text, index) => {
        const names = [...text.matchAll(/\{([^{}]+)\}/g)].map(([, name = ""]) => name);
        const found =
          segmentOf(text)
            .pattern?.exec(values[index] ?? "")
            ?.slice(1) ?? [];
        return names.map((name, at) => [name, found[at] ?? ""] as const);
      }),
  );
}
