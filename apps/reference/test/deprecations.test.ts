import { describeApi } from "@handshake/codegen";
import type { OpenApiDocument } from "@handshake/contract";
import { expect, test } from "vitest";
import { deprecationsOf } from "../src/api/deprecations.ts";
import { changesPage } from "../src/pages/changes.ts";
import { operationPage } from "../src/pages/operation.ts";

const DEPRECATED = {
  openapi: "3.1.0",
  info: { title: "Greeter", version: "2.3.0" },
  paths: {
    "/greeting": {
      get: {
        operationId: "greet",
        deprecated: true,
        "x-sunset": "2027-06-30",
        description: "Use `welcome`.",
        parameters: [
          {
            name: "tone",
            in: "query",
            deprecated: true,
            "x-sunset": "2027-01-31",
            description: "Nobody listened.",
            schema: { type: "string" },
            examples: { told: { value: { deprecated: true } } },
          },
        ],
        responses: { "200": { description: "A greeting." } },
      },
    },
  },
  components: {
    schemas: {
      Greeting: { type: "object", properties: { words: { type: "string", deprecated: true } } },
    },
  },
} satisfies OpenApiDocument;

function apiOf(document: OpenApiDocument, changelog?: string) {
  const described = describeApi(document);
  const texts = { package: "@scope/greeter", source: "", readme: "", changelog };
  return { name: "greeter", document, described, scenarios: {}, ...texts };
}

test("what goes first stands first, with its day, and data deprecates nothing", () => {
  expect(deprecationsOf(DEPRECATED).map(({ what, sunset }) => [what, sunset])).toEqual([
    ["parameter `tone`", "2027-01-31"],
    ["operation `greet`", "2027-06-30"],
    ["property `words`", undefined],
  ]);
});

test("the page has a line for each, and the operation's page warns", async () => {
  const api = apiOf(DEPRECATED);
  const { markdown } = changesPage(api);
  expect(markdown).toContain("| operation `greet` | `#/paths/~1greeting/get` | 2027-06-30 |");
  expect(markdown).toContain("Use `welcome`.");
  expect(markdown).toContain("There has been no release yet.");
  const [site] = api.described.sites;
  expect(site && (await operationPage(api, site)).markdown).toContain(":::caution[Deprecated]");
});

test("a contract without any says so", () => {
  const { markdown } = changesPage(apiOf({ ...DEPRECATED, paths: {}, components: {} }));
  expect(markdown).toContain("None: nothing in the contract is deprecated.");
});

test("the changelog stands by version, newest as the release has written it", () => {
  const text =
    "# @scope/greeter\n\n## 2.3.0\n\n### Minor changes\n\n- A tone.\n\n## 2.2.0\n\n- Words.\n";
  const { markdown } = changesPage(apiOf(DEPRECATED, text));
  expect(markdown).toContain("### 2.3.0\n\n#### Minor changes\n\n- A tone.\n\n### 2.2.0");
});
