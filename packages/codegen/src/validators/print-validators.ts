import type { OpenApiDocument } from "@handshake/contract";
import { describeApi, type DescribedApi } from "../operations/describe-api.ts";
import { propertyName } from "../print.ts";
import { compileValidators } from "./compile.ts";
import { exportedNames } from "./exported-names.ts";
import { type OperationPlan, planValidators } from "./plan.ts";
import { SchemaSet } from "./schema-set.ts";

/** `gen/validators.ts` without its banner: a function per schema, and for each operation which checks what. */
export async function printValidators(
  document: OpenApiDocument,
  described: DescribedApi = describeApi(document),
): Promise<string> {
  const set = new SchemaSet(document);
  const plans = planValidators(document, described, set);
  const ids = new Set(Object.values(plans).flatMap(idsIn));
  const { code, imports } = await compileValidators(set, ids);
  const names = [...imports].map(([name, local]) => `${name} as ${local}`);
  const importLine =
    names.length === 0
      ? ""
      : `import { ${names.join(", ")} } from "@handshake/runtime/validate";\n`;
  return `// @ts-nocheck The functions are ajv's.
import type { OperationValidators, Validators } from "@handshake/runtime/validate";
${importLine}
${code.trim()}

${operations(plans)}`;
}

/** Each operation is there twice, for a bundler drops constants, but no properties: an operation's answers are most of it. */
function operations(plans: Readonly<Record<string, OperationPlan>>): string {
  const all = exportedNames(Object.keys(plans));
  const texts = all.flatMap(({ method, all: own, request }) => {
    const { answers: _, ...asked } = plans[method]!;
    return [constant(request, asked), constant(own, plans[method]!)];
  });
  const exports = all.flatMap(({ name, all: own, request }) => [request, `${own} as ${name}`]);
  const members = all.map(({ method, all: own }) => `  ${propertyName(method)}: ${own},\n`);
  return `${texts.join("")}
export { ${exports.join(", ")} };

/** Of every operation, by the client's method. */
export const validators = {
${members.join("")}} as const satisfies Validators;
`;
}

function constant(name: string, plan: OperationPlan): string {
  return `const ${name}: OperationValidators = ${printed(plan)};\n`;
}

function idsIn({ parameters, body = {}, answers = {} }: OperationPlan): string[] {
  const byType = [body, ...Object.values(answers)].flatMap((types) => Object.values(types));
  return parameters === undefined ? byType : [parameters, ...byType];
}

/** The plan as a literal whose texts are names of functions, but for the name of a media type. */
function printed(value: unknown): string {
  if (typeof value !== "object" || value === null) return String(value);
  if (Object.keys(value).length === 0) return "{}";
  const entries = Object.entries(value).map(([key, item]) => {
    const text = key === "mediaType" ? JSON.stringify(item) : printed(item);
    return `${propertyName(key)}: ${text}`;
  });
  return `{ ${entries.join(", ")} }`;
}
