import { relative } from "node:path";
import type { Api, ApiOperation } from "./api/api.ts";
import { segmentsOf } from "./routes/path.ts";
import { type Route, RouteTable } from "./routes/table.ts";
import { StartError } from "./start-error.ts";

/** An operation at one of its base paths. */
export interface Served {
  readonly api: Api;
  readonly operation: ApiOperation;
  readonly basePath: string;
}

/** All that is served at a time. A reload makes a new one. */
export interface Site {
  readonly apis: readonly Api[];
  readonly table: RouteTable<Served>;
}

/** @throws {StartError} where two operations would answer the same request. */
export function buildSite(apis: readonly Api[]): Site {
  const routes = apis.flatMap(routesOf);
  const taken = new Map<string, Route<Served>>();
  for (const route of routes) {
    const shape = segmentsOf(route.template).map((segment) => segment.shape);
    const key = `${route.method} ${shape.join("/")}`;
    const other = taken.get(key);
    if (other) throw new StartError(conflict(other, route));
    taken.set(key, route);
  }
  return { apis, table: new RouteTable(routes) };
}

function routesOf(api: Api): Route<Served>[] {
  return api.operations.flatMap((operation) =>
    operation.basePaths.map((basePath) => ({
      method: operation.method,
      template: `${basePath}${operation.path}`,
      operation: { api, operation, basePath },
    })),
  );
}

function conflict(first: Route<Served>, second: Route<Served>): string {
  const place = `${first.method.toUpperCase()} ${first.template}`;
  const [one, other] = [first.operation.api.info, second.operation.api.info];
  if (one.files[0] === other.files[0] && one.name === other.name) {
    return `The contract ${shown(one.files[0] ?? one.name)} is named twice. Name it once.`;
  }
  if (one.name === other.name) {
    return `Two operations claim ${place}: ${claimant(first)} and ${claimant(second)}. Both APIs are called ${one.name}, so no --prefix can part them: leave one out, or serve them on two ports.`;
  }
  return `Two operations claim ${place}: ${claimant(first)} and ${claimant(second)}. Put one of the APIs below a path of its own with --prefix ${second.operation.api.info.name}=/somewhere, change a base path in their servers, or serve them on two ports.`;
}

function claimant({ operation: { api, operation } }: Route<Served>): string {
  const [file = api.info.name] = api.info.files;
  const name = operation.operationId ?? `${operation.method.toUpperCase()} ${operation.path}`;
  return `"${name}" in ${shown(file)}`;
}

function shown(file: string): string {
  return relative(process.cwd(), file) || file;
}
