import { describe, expect, test } from "vitest";
import type { Report } from "../src/report/report.ts";
import { diff, documents } from "./run-diff.ts";
import { folderWith } from "./temporary.ts";

const UNDECIDED = `openapi: 3.1.1
info: { title: Library, version: 1.0.0 }
paths: { /books: { get: { operationId: "--", x-idempotent: perhaps, responses: { "204": { description: Done } } } } }
`;

describe("two documents", () => {
  test("are compared for a terminal: place, audience and every opinion", async () => {
    const { stdout, stderr, code } = await diff(...documents("response-optional-property-removed"));
    expect({ stderr, code }).toEqual({ stderr: "", code: 0 });
    expect(stdout).toMatchInlineSnapshot(`
      "response-optional-property-removed/revision.yaml  major
        Compared with response-optional-property-removed/base.yaml.

        getBook
          major  response-optional-property-removed/revision.yaml:16:17  for callers, mock users, implementers
                 #/paths/~1book/get/responses/200/content/application~1json/schema/properties/pages
                 redocly     major  Property \`pages\` was removed. (property-removed)
                 oasdiff     major  removed the optional property \`pages\` from the response with the \`200\` status (response-optional-property-removed)
                 typescript  major  Reading \`body.pages\` does not compile: Property 'pages' does not exist on type '{ title: string; }'. (TS7053)
      "
    `);
  });

  test("are compared for a program", async () => {
    const { stdout } = await diff(...documents("server-added"), "--format", "json");
    const [report] = JSON.parse(stdout) as Report[];
    expect(report).toMatchObject({
      title: "server-added/revision.yaml",
      verdict: "minor",
      wire: "minor",
      types: "none",
      changes: [{ level: "minor", place: expect.stringMatching(/revision\.yaml:3:\d+$/) }],
    });
  });

  test("are compared for a pull request, the silence of a tool included", async () => {
    const { stdout } = await diff(...documents("server-removed"), "--format", "markdown");
    expect(stdout).toMatchInlineSnapshot(`
      "## server-removed/revision.yaml: major (wire major, TypeScript none)

      Compared with server-removed/base.yaml.

      ### the document

      | | what changed | where | for |
      | --- | --- | --- | --- |
      | **major** | redocly, major: Server \`https://library.test/v1\` was removed. (\`server-removed\`)<br>oasdiff, none: Says nothing of it. (\`silent\`) | server-removed/revision.yaml:3:1 | callers, mock users, implementers |

      "
    `);
  });

  test("of the same bytes need no release", async () => {
    const { stdout, code } = await diff(...documents("formatting-only"));
    expect(stdout).toContain("nothing to release");
    expect(code).toBe(0);
  });

  test("that give no client are compared on the wire alone, and the report says why", async () => {
    const folder = folderWith({
      "a.yaml": UNDECIDED,
      "b.yaml": UNDECIDED.replace("/books", "/volumes"),
    });
    const files = ["--base", `${folder}/a.yaml`, "--revision", `${folder}/b.yaml`];
    const { stdout } = await diff(...files, "--format", "json");
    const [report] = JSON.parse(stdout) as Report[];
    expect(report).toMatchObject({
      wire: "major",
      types: "none",
      notes: [
        expect.stringMatching(
          /^TypeScript is not judged: no client can be made of the base\. .*`x-idempotent`/,
        ),
      ],
    });
    expect(report?.changes.map(({ operations }) => operations)).toContainEqual(["--"]);
  });

  test("of words alone are a patch for nobody", async () => {
    const { stdout } = await diff(...documents("description-added"), "--format", "json");
    const [report] = JSON.parse(stdout) as Report[];
    expect(report).toMatchObject({ verdict: "patch", changes: [{ audience: [] }] });
  });
});

describe("what cannot be done is said in one sentence", () => {
  test.each([
    [["--frobnicate"], /^Unknown option '--frobnicate'.* See pnpm diff --help\.\n$/],
    [["--format", "pdf"], /^There is no format "pdf"\. Write text, json or markdown\.\n$/],
    [["--base", "a.yaml"], /^--base and --revision need each other/],
    [[...documents("server-added"), "--check"], /^Two documents have no changeset/],
    [["nowhere"], /^There is no contract "nowhere"\. There are: /],
    [
      ["--base", "no.yaml", "--revision", "no.yaml"],
      /no\.yaml:1:1 error The contract cannot be read/,
    ],
  ])("%j", async (args, sentence) => {
    const { stdout, stderr, code } = await diff(...args);
    expect({ stdout, code }).toEqual({ stdout: "", code: 1 });
    expect(stderr).toMatch(sentence);
  });
});
