/** A block of code that runs (`ts`) or, because it needs a page around it, only compiles (`tsx`). */
interface Block {
  readonly language: string;
  readonly code: string;
}

/** Blocks of one page that build on one another, in their order. */
export interface Program {
  /** `ts` for what runs; `tsx` for what has only to compile. */
  readonly language: string;
  readonly code: string;
}

/**
 * A page's programs. A block goes on where the one before it ended, until one declares or imports a name
 * once more: no program could, so a new one begins there.
 */
export function programsOf(page: string): Program[] {
  const programs: { language: string; blocks: string[]; names: Set<string> }[] = [];
  for (const { language, code } of blocksOf(page)) {
    const names = namesIn(code);
    let program = programs.findLast((one) => one.language === language);
    if (program === undefined || names.some((name) => program?.names.has(name))) {
      program = { language, blocks: [], names: new Set() };
      programs.push(program);
    }
    program.blocks.push(code);
    for (const name of names) program.names.add(name);
  }
  return programs.map(({ language, blocks }) => ({ language, code: blocks.join("\n") }));
}

function blocksOf(page: string): Block[] {
  const fences = page.matchAll(/^```(tsx?)\n(.*?)^```$/gms);
  return [...fences].map(([, language = "", code = ""]) => ({ language, code }));
}

/** What a block brings to the top level of a program. */
function namesIn(code: string): string[] {
  const imported = [...code.matchAll(/^import (?:type )?\{([^}]*)\}/gm)].flatMap(([, list = ""]) =>
    list.split(",").map((one) => one.trim().split(/\s+/).at(-1) ?? ""),
  );
  const lists = [...code.matchAll(/^(?:const|let) [{[]([^}\]]*)[}\]] =/gm)].flatMap(
    ([, list = ""]) =>
      list.split(",").map(
        (one) =>
          one
            .trim()
            .split(/[\s:]+/)
            .at(-1) ?? "",
      ),
  );
  const declared = [
    ...code.matchAll(
      /^(?:export )?(?:await using|const|let|(?:async )?function|class|type|interface) ([\w$]+)/gm,
    ),
  ].map(([, name = ""]) => name);
  return [...imported, ...lists, ...declared].filter((name) => name !== "");
}
