import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { createConfig, getLineColLocation, lint } from "@redocly/openapi-core";
import handshake from "../../rules/plugin.ts";

export const rules = Object.keys(handshake().rules?.oas3 ?? {});

function fixture(name: string): string {
  return fileURLToPath(new URL(`./fixtures/${name}.yaml`, import.meta.url));
}

/** What rules of ours say of a fixture: `line: message`, in the order of the lines. */
export async function lintFixture(name: string, ruleIds: readonly string[]): Promise<string[]> {
  const config = await createConfig({
    plugins: [handshake()],
    rules: Object.fromEntries(ruleIds.map((id) => [`handshake/${id}`, "error"])),
  });
  const problems = await lint({ ref: fixture(name), config });
  return problems
    .map(({ message, location: [place] }) => {
      const line = place === undefined ? 0 : getLineColLocation(place).start.line;
      return { line, text: `${line}: ${message}` };
    })
    .toSorted((a, b) => a.line - b.line)
    .map(({ text }) => text);
}

/** What a fixture wants to be told: every `# ! message` at the end of a line. */
export function marks(name: string): string[] {
  const lines = readFileSync(fixture(name), "utf8").split("\n");
  return lines.flatMap((line, index) => {
    const message = line.split("# ! ")[1];
    return message === undefined ? [] : [`${index + 1}: ${message}`];
  });
}
