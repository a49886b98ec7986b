import type { Homes } from "./stage.ts";
import { tool } from "./tools.ts";

/** A program to type-check: files of `fixtures/consumer`, and the compiler's options. */
interface Consumer {
  readonly files: readonly string[];
  /** The project that it stands in. */
  readonly home: keyof Homes;
  readonly options: object;
}

export interface Column {
  readonly name: string;
  readonly consumers: readonly Consumer[];
}

/** Nothing of a package is skipped, and `undefined` is no value of an optional property. */
const STRICT = {
  strict: true,
  exactOptionalPropertyTypes: true,
  skipLibCheck: false,
  noEmit: true,
  target: "es2022",
};

const IN_PAGES = { ...STRICT, lib: ["es2022", "dom"], types: [] };

/** A server's program has Node's types, here of the oldest that is supported, and none of a browser. */
const ON_SERVERS = {
  ...STRICT,
  lib: ["es2022", "esnext.disposable"],
  types: ["node"],
  typeRoots: [tool("@types")],
};

const CLIENTS = ["equal.ts", "enos.ts", "koodrive.ts", "parts.ts"];

export const COLUMNS: readonly Column[] = [
  resolving("node16"),
  resolving("nodenext"),
  resolving("bundler", "esnext"),
  column("CommonJS", { ...IN_PAGES, module: "nodenext" }, { clients: ["common-js.cts"] }),
  column("no DOM", { ...ON_SERVERS, module: "nodenext" }, { clients: CLIENTS, mock: ["mock.ts"] }),
];

/** Without the peers what needs none of them has to do. */
function resolving(moduleResolution: string, module = moduleResolution): Column {
  const options = { ...IN_PAGES, module, moduleResolution };
  const peers = ["equal.ts", "peers.ts", "every-export.ts"];
  return column(moduleResolution, options, { clients: CLIENTS, peers });
}

type Files = Readonly<Partial<Record<keyof Homes, readonly string[]>>>;

function column(name: string, options: object, files: Files): Column {
  const homes = ["clients", "peers", "mock"] as const;
  const consumers = homes.flatMap((home) => {
    const some = files[home];
    return some === undefined ? [] : { files: some, home, options };
  });
  return { name, consumers };
}
