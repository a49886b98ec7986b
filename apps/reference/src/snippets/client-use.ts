import { typeName } from "@handshake/codegen";
import type { Api } from "../api/apis.ts";
import { MOCK } from "./wire.ts";

/** How a client is made, and which credentials a call of it is given. */
export interface ClientUse {
  /** Import and construction. */
  readonly construction: string;
  /** The client's name in it. */
  readonly variable: string;
  /** Security schemes that calls are not given: the client has their credentials. */
  readonly handled: ReadonlySet<string>;
}

/**
 * Read from the client's README, which a person keeps: its first program makes a client, and where
 * it shows a call's `security`, that names all that a call is given. A README without a program gives the
 * plain way.
 */
export function clientUse(api: Api): ClientUse {
  const { construction, variable } = fromReadme(api) ?? plain(api);
  const calls = [...api.readme.matchAll(/\bsecurity: \{([^{}]*)\}/g)];
  const shown = new Set(
    calls.flatMap(([, list = ""]) => list.split(",").map((one) => /\w+/.exec(one)?.[0])),
  );
  const schemes = Object.keys(api.document.components?.securitySchemes ?? {});
  const named = schemes.filter((scheme) => shown.has(scheme));
  const handled = schemes.filter((scheme) => named.length > 0 && !named.includes(scheme));
  return { construction, variable, handled: new Set(handled) };
}

function fromReadme({ readme }: Api) {
  const [, program = ""] = /^```ts\n(.*?)^```$/ms.exec(readme) ?? [];
  const made = /^const (\w+) = create\w+\(.*?\);$/ms.exec(program);
  if (made === null) return undefined;
  const [text, variable = ""] = made;
  const imported = program.slice(0, made.index).trim();
  return { construction: `${imported}\n\n${atTheMock(uncommented(text))}`, variable };
}

/** A README of a service with an address of its own names that. */
function atTheMock(construction: string): string {
  return construction.replace(/(\bbaseUrl: )"[^"]*"/, `$1"${MOCK}"`);
}

/** What the comments say is on the page where the client is made for the first time. */
function uncommented(program: string): string {
  return program.replaceAll(/ +\/\/ .*$/gm, "");
}

function plain(api: Api) {
  const create = `create${typeName(api.name)}`;
  return {
    construction: `import { ${create} } from "${api.package}";\n\nconst client = ${create}({ baseUrl: "${MOCK}" });`,
    variable: "client",
  };
}
