import { isBuiltin } from "node:module";
import { normalize } from "node:path/posix";
import { filesIn } from "../files.ts";
import type { Manifest, Tarball } from "../tarball.ts";
import { type Module, modulesFrom, readModule } from "./module-graph.ts";

/** What types are generated with, and calls are sent with: no consumer shall come to need it. */
const INNER = /^openapi-/;

/** What is exported is there, with all that it imports; what comes from elsewhere is declared. */
export async function wrongImports({ folder, manifest }: Tarball): Promise<string[]> {
  const modules = await modulesFrom(folder, targetsIn(manifest.exports).map(normalize));
  const declarations = (await filesIn(folder)).filter((file) => file.endsWith(".d.ts"));
  const all = await Promise.all(declarations.map((file) => readModule(folder, file)));
  return [
    ...modules.filter(({ files }) => files === undefined).map(missing),
    ...modules.flatMap((module) => undeclared(module, manifest)),
    ...all.flatMap(({ file, names }) =>
      names.filter((name) => INNER.test(name)).map((name) => `Its ${file} needs types of ${name}.`),
    ),
  ];
}

function targetsIn(target: unknown): string[] {
  if (typeof target === "string") return [target];
  return Object.values(Object(target)).flatMap(targetsIn);
}

function missing({ file }: Module): string {
  return `It exports or imports its ${file}, which is not there.`;
}

function undeclared({ file, names }: Module, manifest: Manifest): string[] {
  const { name: own, dependencies = {}, peerDependencies = {} } = manifest;
  const declared = new Set([own, ...Object.keys({ ...dependencies, ...peerDependencies })]);
  return names
    .filter((name) => !isBuiltin(name) && !declared.has(packageOf(name)))
    .map((name) => `Its ${file} imports ${name}, and its package.json does not say so.`);
}

function packageOf(specifier: string): string {
  return /^(?:@[^/]+\/)?[^/]+/.exec(specifier)?.[0] ?? specifier;
}
