import { pascalCase } from "../operations/method-name.ts";

/** `my-api` → `MyApi`: the client's type; `createMyApi` makes one. */
export function typeName(contract: string): string {
  return pascalCase(contract.replaceAll("_", "-"));
}
