import { type Comments, literal } from "../print.ts";
import type { DescribedApi } from "./describe-api.ts";

/** `gen/operations.ts`: data only; every line of logic is in the runtime. */
export function printOperations({ api, sites }: DescribedApi, source: string): string {
  const comments = new Map(sites.map((site) => [site.name, operationComment(site)]));
  const ofOperation: Comments = ([first, name, ...deeper]) =>
    first === "operations" && name !== undefined && deeper.length === 0
      ? comments.get(name)
      : undefined;
  return `// Generated from ${source} by \`pnpm generate\`. Do not edit.
import type { ApiDescription } from "@handshake/runtime";

export const api = ${literal(api, ofOperation)} as const satisfies ApiDescription;
`;
}

/** Editors show it on the client's method. */
export function operationComment({ operation }: DescribedApi["sites"][number]): string | undefined {
  const text = (operation.summary ?? "").trim().replaceAll(/\s+/g, " ").replaceAll("*/", "*\\/");
  const deprecated = operation.deprecated ? "@deprecated" : "";
  const words = [text, deprecated].filter((part) => part !== "").join(" ");
  return words === "" ? undefined : `/** ${words} */`;
}
