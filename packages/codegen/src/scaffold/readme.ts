import { errorTable } from "../errors/error-table.ts";
import { BEGIN, END } from "../errors/readme-block.ts";
import { exampleCall } from "../examples/example-call.ts";
import { exampleCredentials } from "../examples/example-credentials.ts";
import { literal } from "../print.ts";
import { inCell, inText } from "./markdown.ts";
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
  const name = `${defaults.scope}/${contract.name}`;
  const calls = described.sites.map((site) => ({
    site,
    args: exampleCall(contract.document, site),
  }));
  const { site, args } = calls.find((call) => call.args !== undefined) ?? {};
  if (site === undefined || args === undefined) return "";
  const origin = described.api.origin ?? "https://where-the-service-is";
  const credentials = exampleCredentials(described.api.operations[site.name]!);
  const given = Object.keys(args).length === 0 ? "" : literal(args);
  return `\`\`\`ts
import { ${create} } from "${name}";

const client = ${create}(${literal({ baseUrl: origin, ...credentials })});

const result = await client.${site.name}(${given});
if (result.ok) console.log(result.data);
else console.error(result.kind, result.message);
\`\`\`

A call does not throw: \`result.kind\` is \`success\`, \`failure\` (one that the contract declares),
\`undeclared\`, \`network\`, \`timeout\`, \`abort\` or \`credentials\`; with the layer of \`./validate\` also
\`invalid\`. \`client.orThrow\` has the same methods for who prefers exceptions.

${operationByOperation(site.name, name, typeName(contract.name))}`;
}

/** What a bundle need not carry of the other operations. */
function operationByOperation(method: string, packageName: string, type: string): string {
  return `A bundle can have what it uses alone: \`create${type}With({ ${method} }, …)\` with \`${method}\` of \`${packageName}/operations\`,
\`validatingWith({ ${method} })\` of \`./validate\` with that of \`./validators\`, \`create${type}QueryWith({ ${method} }, client)\`
of \`./query\`. For a form, \`checkRequest(${method}, { body })\` of \`./validate\` with that of \`./requests\` gives the
violations before anything is sent, each with a \`pointer\`, a \`message\`, and the \`keyword\` and \`params\` of one in another language.
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

/** `pnpm generate` keeps what stands between the marks in step with the contract. */
function errors({ contract, described }: ScaffoldInput): string {
  return `
## Error codes

${BEGIN}

${errorTable(contract, described)}
${END}
`;
}
