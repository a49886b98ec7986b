/** Asks the compiler whether each example has a place in the types that a caller of the client sees. */
import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ARGUMENTS } from "@handshake/codegen";
import type { Envelope } from "@handshake/runtime";
import type { Example } from "./examples.ts";
import { root, type Subject } from "./subject.ts";
import type { Gap } from "./way.ts";

/** Each example is one line of one program, so that a line of the compiler's is about one example. */
export async function typeGaps(
  subject: Subject,
  examples: readonly Example[],
): Promise<Map<Example, Gap>> {
  const head = headOf(subject);
  const lines = examples.map((example, index) => lineOf(subject, example, index));
  const output = await compile([...head, ...lines].join("\n"));
  const gaps = new Map<Example, Gap>();
  for (const line of output.split("\n")) {
    const [, number, message] = /^examples\.mts\((\d+),\d+\): (error TS.*)/.exec(line) ?? [];
    const example = examples[Number(number) - head.length - 1];
    // A schema that says nothing of further properties allows them, as the contract's lint does.
    if (message?.startsWith("error TS2353") === true) continue;
    if (example !== undefined) gaps.set(example, `the compiler says ${message}`);
    else if (line.includes("error TS")) throw new Error(line);
  }
  return gaps;
}

function headOf({ gen }: Subject): string[] {
  const runtime = join(root, "packages/runtime/src/index.ts");
  return [
    `import type { ArgumentsOf, MethodName, ResultOf } from ${JSON.stringify(runtime)};`,
    `import type { api } from ${JSON.stringify(join(gen, "operations.ts"))};`,
    `import type { operations } from ${JSON.stringify(join(gen, "schema.ts"))};`,
    `type Api = typeof api;`,
    `type Name = MethodName<Api>;`,
    // As `if (result.kind === … && result.status === …)` narrows it.
    `type At<R, Kind, S> = R extends { kind: Kind; status: infer T } ? (S extends T ? R : never) : never;`,
    `type Success<N extends Name, S> = At<ResultOf<operations, Api, N>, "success", S>;`,
    `type Failure<N extends Name, S> = At<ResultOf<operations, Api, N>, "failure", S>;`,
    `type Given<N extends Name> = ArgumentsOf<operations, Api, N, never>;`,
  ];
}

function lineOf(subject: Subject, example: Example, index: number): string {
  const { method, kind, at, value } = example;
  const name = JSON.stringify(method);
  const declare = (type: string, given: unknown) =>
    `export const e${index}: ${type} = ${given === undefined ? "undefined" : JSON.stringify(given)};`;
  if (kind === "request") return declare(`NonNullable<Given<${name}>["body"]>`, value);
  if (kind === "parameter") {
    const [place = "", parameter = ""] = at.split(/ (.*)/);
    const key = ARGUMENTS[place as keyof typeof ARGUMENTS];
    const all = `NonNullable<Given<${name}>[${JSON.stringify(key)}]>`;
    return declare(`NonNullable<${all}[${JSON.stringify(parameter)}]>`, value);
  }
  const { envelope } = subject.api.operations[method] ?? {};
  const status = statusOf(at);
  if (isSuccess(envelope, status, value)) {
    const payload = envelope?.payload;
    const data =
      payload === undefined ? value : (Object(value) as Record<string, unknown>)[payload];
    return declare(`Success<${name}, ${status}>["data"]`, data);
  }
  return declare(`Failure<${name}, ${status}>["body"]`, value);
}

/** One of those that the key stands for. */
function statusOf(at: string): number {
  return at === "default" ? 500 : Number(at.replaceAll("X", "0"));
}

function isSuccess(envelope: Envelope | undefined, status: number, value: unknown): boolean {
  if (status < 200 || status > 299) return false;
  if (envelope === undefined) return true;
  const code = (Object(value) as Record<string, unknown>)[envelope.code];
  return envelope.success.some((one) => one === code);
}

/** What the repository's compiler has against a program; its first lines name the file `examples.mts`. */
async function compile(program: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "every-example-"));
  try {
    await writeFile(join(folder, "examples.mts"), program);
    await writeFile(
      join(folder, "tsconfig.json"),
      JSON.stringify({
        extends: join(root, "tsconfig.base.json"),
        compilerOptions: { noEmit: true, rewriteRelativeImportExtensions: false, types: [] },
        files: ["examples.mts"],
      }),
    );
    const tsc = join(root, "node_modules/.bin/tsc");
    return await new Promise((resolve, reject) => {
      execFile(tsc, ["-p", "."], { cwd: folder }, (error, stdout, stderr) =>
        error !== null && stdout === "" ? reject(new Error(stderr)) : resolve(stdout),
      );
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
