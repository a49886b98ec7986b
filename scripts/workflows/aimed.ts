import { METHODS, type OpenApiDocument, type Server } from "@handshake/contract";

/**
 * The contract with every server of it at the target, under its own base path. `redocly respect --server` cannot do
 * that: it has one address for all operations, also for one that has a server of its own.
 */
export function aimed(document: OpenApiDocument, target: URL): OpenApiDocument {
  const copy = structuredClone(document);
  const origin = `${target.origin}${target.pathname.replace(/\/$/, "")}`;
  const aim = (holder: { servers?: readonly Server[] }): void => {
    if (holder.servers !== undefined) holder.servers = holder.servers.map((one) => at(origin, one));
  };
  aim(copy as { servers?: Server[] });
  if (copy.servers === undefined) Object.assign(copy, { servers: [{ url: origin }] });
  for (const item of Object.values(copy.paths ?? {})) {
    aim(item as { servers?: Server[] });
    for (const method of METHODS) {
      const operation = (item as Partial<Record<string, object>>)[method];
      if (operation !== undefined) aim(operation);
    }
  }
  return copy;
}

function at(origin: string, { url, variables = {} }: Server): Server {
  const filled = url.replaceAll(/\{([^{}]+)\}/g, (_, name: string) =>
    String(variables[name]?.default ?? ""),
  );
  return {
    url: `${origin}${filled.replace(/^[a-z][a-z0-9+.-]*:\/\/[^/]*/i, "")}`.replace(/\/$/, ""),
  };
}
