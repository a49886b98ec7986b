import { exampleCall } from "../examples/example-call.ts";
import { exampleCredentials } from "../examples/example-credentials.ts";
import { literal } from "../print.ts";
import { typeName } from "./names.ts";
import type { ScaffoldInput } from "./scaffold.ts";

export function readme(input: ScaffoldInput): string {
  const { contract, defaults } = input;
  const { title, summary } = contract.document.info;
  const name = `${defaults.scope}/${contract.name}`;
  return `# ${name}

Typed client for ${inText(title)}.${summary === undefined ? "" : ` ${inText(summary)}`}

\`\`\`sh
npm install ${name}
\`\`\`

${quickStart(input)}
## Operations

${operations(input)}
${errors(input)}`;
}

function quickStart({ contract, described, defaults }: ScaffoldInput): string {
  const create = `create${typeName(contract.name)}`;
  const calls = described.sites.map((site) => ({
    site,
    args: exampleCall(contract.document, site),
  }));
  const { site, args } = calls.find((call) => call.args !== undefined) ?? {};
  if (site === undefined || args === undefined) return "";
  const origin = described.api.origin ?? "https://where-the-service-is";
  const credentials = exampleCredentials(contract.document, site.operation, described.api);
  const given = Object.keys(args).length === 0 ? "" : literal(args);
  return `\`\`\`ts
import { ${create} } from "${defaults.scope}/${contract.name}";

const client = ${create}(${literal({ baseUrl: origin, ...credentials })});

const result = await client.${site.name}(${given});
if (result.ok) console.log(result.data);
else console.error(result.kind, result.message);
\`\`\`

A call does not throw: \`result.kind\` is \`success\`, \`failure\` (one that the contract declares),
\`undeclared\`, \`network\`, \`timeout\`, \`abort\` or \`credentials\`. \`client.orThrow\` has the same methods
for who prefers exceptions.
`;
}

function operations({ described }: ScaffoldInput): string {
  if (described.sites.length === 0) return "The contract declares none yet.\n";
  const rows = described.sites
    .map(({ name, method, path, operation }) => {
      const request = `${method.toUpperCase()} ${path}`;
      return `| \`${name}\` | \`${inCell(request)}\` | ${inCell(inText(operation.summary ?? ""))} |`;
    })
    .join("\n");
  return `| method | request | what it does |\n| --- | --- | --- |\n${rows}\n`;
}

function errors({ described }: ScaffoldInput): string {
  const known = Object.values(described.api.envelopes).flatMap(({ errors: all }) =>
    Object.entries(all),
  );
  if (known.length === 0) return "";
  const rows = known.map(([code, { name, description = "" }]) => {
    return `| ${code} | ${name} | ${inCell(inText(description))} |`;
  });
  return `
## Error codes

Others may arrive: \`result.code\` is then an unknown code.

| code | name | meaning |
| --- | --- | --- |
${rows.join("\n")}
`;
}

/** Text from a contract in a paragraph of ours: one line, and no HTML. */
function inText(text: string): string {
  return text.trim().replaceAll(/\s+/g, " ").replaceAll("<", "&lt;");
}

function inCell(text: string): string {
  return text.replaceAll("|", "\\|");
}
