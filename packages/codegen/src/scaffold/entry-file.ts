import { typeName } from "./names.ts";
import type { ScaffoldInput } from "./scaffold.ts";

/** `src/index.ts`: the seam between the generated description and the runtime. */
export function entryFile({ contract, defaults }: ScaffoldInput): string {
  const name = typeName(contract.name);
  return `import { createClient, type Client, type ClientOptions } from "${defaults.scope}/runtime";
import { api } from "../gen/operations.ts";
import type { operations } from "../gen/schema.ts";

export type ${name}Options = ClientOptions<typeof api>;
export type ${name} = Client<operations, typeof api>;

export function create${name}(options: ${name}Options): ${name} {
  return createClient<operations, typeof api>(api, options);
}

export type { components, operations, paths } from "../gen/schema.ts";
`;
}
