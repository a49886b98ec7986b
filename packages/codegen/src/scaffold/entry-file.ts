import { catalogues } from "../errors/catalogues.ts";
import { typeName } from "./names.ts";
import type { ScaffoldInput } from "./scaffold.ts";

/** `src/index.ts`: the seam between the generated description and the runtime. */
export function entryFile({ contract, described, defaults }: ScaffoldInput): string {
  const name = typeName(contract.name);
  const codes = catalogues(contract.name, described).map((catalogue) => catalogue.name);
  const errors = `export { ${codes.join(", ")} } from "../gen/errors.ts";\n`;
  return `import { createClient, createHooks, type Client, type ClientOptions } from "${defaults.scope}/runtime";
import { api, base } from "../gen/operations.ts";
import type { operations } from "../gen/schema.ts";

export type ${name}Options = ClientOptions<typeof api>;
export type ${name} = Client<operations, typeof api>;

export function create${name}(options: ${name}Options): ${name} {
  return createClient<operations, typeof api>(api, options);
}

type Only<Some> = typeof base & { readonly operations: Some };

/** A client of these operations (of \`./operations\`) and no others: a bundler leaves out the rest. */
export function create${name}With<const Some extends Partial<typeof api.operations>>(
  some: Some,
  options: ClientOptions<Only<Some>>,
): Client<operations, Only<Some>> {
  return createClient<operations, Only<Some>>({ ...base, operations: some }, options);
}

/** A layer of hooks, typed by operation: \`use: [create${name}Hooks({ onError: … })]\`. */
export const create${name}Hooks = createHooks<operations, typeof api>;

${codes.length === 0 ? "" : errors}export type { components, operations, paths } from "../gen/schema.ts";
`;
}
