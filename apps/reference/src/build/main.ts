import { join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { GuideError } from "../pages/project.ts";
import { buildSite } from "./build-site.ts";

const root = fileURLToPath(new URL("../../../../", import.meta.url));

const HELP = `Builds the site of every API's pages and the project's into apps/reference/dist.

pnpm reference [--base /docs/] [--out folder]

  --base   the path below which it will be served; / unless given
  --out    the folder to write it to, in place of apps/reference/dist
`;

/** `pnpm reference`. Gives the exit code. */
export async function main(args: readonly string[]): Promise<number> {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        base: { type: "string", default: "/" },
        out: { type: "string", default: join(root, "apps/reference/dist") },
        help: { type: "boolean", short: "h" },
      },
    });
    if (values.help) {
      console.log(HELP);
      return 0;
    }
    const outDir = resolve(values.out);
    await buildSite({ root, outDir, base: checked(values.base) });
    console.log(
      `The site is in ${relative(process.cwd(), outDir) || "."}. Any static host serves it.`,
    );
    return 0;
  } catch (error) {
    const message = asked(error);
    if (message === undefined) throw error;
    console.error(message);
    return 1;
  }
}

/** `/docs` → `/docs/`. */
function checked(base: string): string {
  if (!/^\/(?:[\w.~-]+\/?)*$/.test(base)) {
    throw new GuideError(`--base is a path, such as /docs/, and not ${JSON.stringify(base)}.`);
  }
  return base.endsWith("/") ? base : `${base}/`;
}

/** A sentence for what whoever called it can mend. */
function asked(error: unknown): string | undefined {
  if (error instanceof GuideError) return error.message;
  const isFlag =
    error instanceof TypeError &&
    "code" in error &&
    String(error.code).startsWith("ERR_PARSE_ARGS");
  return isFlag ? `${error.message.split(". ")[0]}. The flags: pnpm reference --help.` : undefined;
}
