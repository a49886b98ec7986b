import { type DescribedApi, follow } from "@handshake/codegen";
import { type OpenApiDocument, type ResponseObject, pointerTo } from "@handshake/contract";
import { operationName } from "../reach.ts";
import type { Use } from "./program.ts";
import type { Reader } from "./read-uses.ts";

/** Switches over every status of an operation, and reads every answer that it declares. */
export function answerUses(
  document: OpenApiDocument,
  site: DescribedApi["sites"][number],
  reader: Reader,
): Use[] {
  const { name, at, method, path, operation } = site;
  const named = operationName(method, path, operation.operationId);
  const id = JSON.stringify(operation.operationId);
  const about = (...keys: string[]) => ({
    operation: named,
    pointer: pointerTo([...at, "responses", ...keys]),
  });
  const status = (client: string): string =>
    `given<Answer<${client}, "${name}", "success" | "failure">["status"]>()`;
  const responses = Object.entries(operation.responses ?? {});
  const exact = responses.map(([key]) => key).filter((key) => /^\d{3}$/.test(key));
  return [
    {
      ...about(),
      code: `reads(${status("BeforeClient")}, ${status("AfterClient")});`,
      does: "An exhaustive switch over the statuses",
    },
    ...exact.map((key) => ({
      ...about(key),
      code: `if (${status("AfterClient")} === ${key}) {}`,
      does: `A case for the status ${key}`,
    })),
    ...responses.flatMap(([key, value]) => {
      const response = follow<ResponseObject>(document, value);
      return Object.entries(response?.content ?? {}).flatMap(([type, media]) => {
        const where = `${id}, ${statusKey(key)}, ${JSON.stringify(type)}`;
        return reader.read(media.schema, {
          operation: named,
          before: `Body<Before.operations, ${where}>`,
          after: `Body<After.operations, ${where}>`,
          path: "",
          told: "body",
          pointer: pointerTo([...at, "responses", key, "content", type, "schema"]),
        });
      });
    }),
    ...WHOLES.map(([kind, property]) => ({
      ...about(),
      code: `reads(given<Answer<BeforeClient, "${name}", "${kind}">["${property}"]>(), given<Answer<AfterClient, "${name}", "${kind}">["${property}"]>());`,
      does: `Reading the ${property} of a ${kind}`,
      isWhole: true as const,
    })),
  ];
}

const WHOLES = [
  ["success", "data"],
  ["failure", "body"],
] as const;

/** openapi-typescript's keys: a status is a number, a range or `default` a string. */
function statusKey(key: string): string {
  return /^\d+$/.test(key) ? key : JSON.stringify(key);
}
