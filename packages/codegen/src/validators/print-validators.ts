import type { OpenApiDocument } from "@handshake/contract";
import { describeApi } from "../operations/describe-api.ts";
import { propertyName } from "../print.ts";
import { compileValidators } from "./compile.ts";
import { type OperationPlan, planValidators } from "./plan.ts";
import { SchemaSet } from "./schema-set.ts";

/** `gen/validators.ts` without its banner: a function per schema, and which checks what. */
export async function printValidators(document: OpenApiDocument): Promise<string> {
  const set = new SchemaSet(document);
  const plans = planValidators(document, describeApi(document), set);
  const ids = new Set(Object.values(plans).flatMap(idsIn));
  const { code, imports } = await compileValidators(set, ids);
  const names = [...imports].map(([name, local]) => `${name} as ${local}`);
  const importLine =
    names.length === 0
      ? ""
      : `import { ${names.join(", ")} } from "@handshake/runtime/validate";\n`;
  const members = Object.entries(plans).map(
    ([name, plan]) => `  ${propertyName(name)}: ${printed(plan)},\n`,
  );
  return `// @ts-nocheck The functions are ajv's.
import type { Validators } from "@handshake/runtime/validate";
${importLine}
${code.trim()}

export const validators: Validators = {
${members.join("")}};
`;
}

function idsIn({ parameters, body = {}, answers = {} }: OperationPlan): string[] {
  const byType = [body, ...Object.values(answers)].flatMap((types) => Object.values(types));
  return parameters === undefined ? byType : [parameters, ...byType];
}

/** The plan as a literal whose texts are names. */
function printed(value: unknown): string {
  if (typeof value !== "object" || value === null) return String(value);
  const entries = Object.entries(value);
  return `{ ${entries.map(([key, item]) => `${propertyName(key)}: ${printed(item)}`).join(", ")} }`;
}
