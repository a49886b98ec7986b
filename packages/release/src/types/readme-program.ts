/**
 * All blocks of TypeScript of a README as one program: imports first, and each block inside of the one
 * before it, where it sees its names and may declare them once more.
 */
export function readmeProgram(page: string): string {
  const blocks = [...page.matchAll(/^```tsx?\n(.*?)^```$/gms)].map(([, code = ""]) => code);
  const imports = blocks.flatMap((code) => code.match(IMPORT) ?? []);
  const bodies = blocks.map((code) => code.replace(IMPORT, "").replace(/^export /gm, ""));
  return [
    ...new Set(imports.map((line) => line.trim())),
    ...bodies.map((body) => `{\n${body}`),
    "}".repeat(bodies.length),
    "export {};\n",
  ].join("\n");
}

const IMPORT = /^import [^;]*;.*\n/gm;
