import type { Endpoint } from "./endpoint.ts";

export interface Matched {
  readonly endpoint: Endpoint;
  readonly path: Readonly<Record<string, string>>;
}

/** The endpoint for a request, or the methods that its path has; none for an unknown path. */
export function matchEndpoint(
  endpoints: readonly Endpoint[],
  method: string,
  path: string,
): Matched | readonly string[] {
  const found = endpoints.flatMap((endpoint) => {
    const values = valuesOf(endpoint.path, path);
    return values === undefined ? [] : [{ endpoint, path: values }];
  });
  const asked = method === "HEAD" ? "GET" : method;
  return (
    found.find(({ endpoint }) => endpoint.method === asked) ??
    found.map(({ endpoint }) => endpoint.method)
  );
}

function valuesOf(template: string, path: string): Record<string, string> | undefined {
  const names = template.split("/");
  const segments = path.split("/");
  if (names.length !== segments.length) return undefined;
  const values: [string, string][] = [];
  for (const [index, name] of names.entries()) {
    const segment = decoded(segments[index] ?? "");
    if (name.startsWith("{")) values.push([name.slice(1, -1), segment]);
    else if (name !== segment) return undefined;
  }
  return Object.fromEntries(values);
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
