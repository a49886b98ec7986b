import { catalogues, describeApi } from "@handshake/codegen";
import { type OpenApiDocument, pointerTo } from "@handshake/contract";
import { answerUses } from "./answer-uses.ts";
import { callUses } from "./call-uses.ts";
import type { Use } from "./program.ts";
import { Reader } from "./read-uses.ts";

/** All that callers of a contract may rely on, as statements of a program. */
export function usesOf(name: string, document: OpenApiDocument): Use[] {
  const described = describeApi(document);
  const reader = new Reader(document);
  return [
    ...credentialUses(described.api.operations),
    ...Object.keys(document.components?.schemas ?? {}).map(schemaUse),
    ...catalogues(name, described).flatMap((catalogue) =>
      catalogue.entries.map((entry) => ({
        code: `errors.${catalogue.name}.${entry.name};`,
        does: `Naming the error code \`${entry.name}\``,
        pointer: pointerTo(["components", "schemas"]),
      })),
    ),
    ...described.sites.flatMap((site) => [
      ...callUses(document, site),
      ...answerUses(document, site, reader),
    ]),
  ];
}

type Operations = ReturnType<typeof describeApi>["api"]["operations"];

function credentialUses(operations: Operations): Use[] {
  const schemes = Object.values(operations).flatMap(({ security = [] }) =>
    security.flatMap((alternative) => Object.keys(alternative)),
  );
  return [...new Set(schemes)].map((scheme) => ({
    code: `createClient<After.operations, typeof api>(api, { baseUrl: "", security: { ${JSON.stringify(scheme)}: fits } });`,
    does: `Giving a credential for \`${scheme}\``,
    pointer: pointerTo(["components", "securitySchemes", scheme]),
  }));
}

function schemaUse(schema: string): Use {
  return {
    code: `schemas<After.components["schemas"][${JSON.stringify(schema)}]>();`,
    does: `Naming the type \`${schema}\``,
    pointer: pointerTo(["components", "schemas", schema]),
  };
}
