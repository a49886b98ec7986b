import { badTarget, unknownPath, wrongMethod } from "../problems.ts";
import { nearestPaths } from "../routes/nearest.ts";
import type { Route } from "../routes/table.ts";
import type { Served, Site } from "../site.ts";
import { type Answer, problemAnswer } from "./answer.ts";
import { type Target, WHOLE_SERVER } from "./target.ts";

export type Routed =
  | { readonly served: Served; readonly target: Target }
  | { readonly answer: Answer };

/** Finds the operation for a request, or the answer that there is none. */
export function findRoute(site: Site, method: string, target: Target | undefined): Routed {
  const { path } = target ?? {};
  if (path === WHOLE_SERVER && method === "OPTIONS")
    return { answer: { status: 204, headers: [] } };
  if (target === undefined || path === undefined || path === WHOLE_SERVER) {
    return { answer: problemAnswer(badTarget("is no URL path")) };
  }
  const routes = site.table.match(path);
  if (routes.length === 0) return { answer: problemAnswer(notFound(site, path)) };
  const route =
    byMethod(routes, method) ?? (method === "HEAD" ? byMethod(routes, "GET") : undefined);
  if (route && !isEncoded(path)) {
    return { answer: problemAnswer(badTarget("has a broken percent-encoding")) };
  }
  if (route) return { served: route.operation, target };
  const allow = allowed(routes);
  const headers = [["Allow", allow.join(", ")]] as const;
  // A question about the path (RFC 9110, section 9.3.7), not a call of the API.
  if (method === "OPTIONS") return { answer: { status: 204, headers } };
  return { answer: problemAnswer(wrongMethod(method, path, allow), headers) };
}

function isEncoded(path: string): boolean {
  if (!path.includes("%")) return true;
  try {
    return decodeURIComponent(path) !== undefined;
  } catch {
    return false;
  }
}

function byMethod(routes: readonly Route<Served>[], method: string): Route<Served> | undefined {
  return routes.find((route) => route.method === method.toLowerCase());
}

function allowed(routes: readonly Route<Served>[]): string[] {
  const methods = new Set(routes.map((route) => route.method.toUpperCase()));
  if (methods.has("GET")) methods.add("HEAD");
  return [...methods.add("OPTIONS")];
}

function notFound({ table }: Site, path: string) {
  const templates = table.routes.map(({ template }) => template);
  const nearest = nearestPaths(path, templates).flatMap((template) =>
    table.routes
      .filter((route) => route.template === template)
      .map((route) => `${route.method.toUpperCase()} ${template}`),
  );
  return unknownPath(path, nearest);
}
