import { copyFile, mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Api } from "../api/apis.ts";
import { html } from "../markdown/text.ts";

/** Redocly's renderer: one script that needs no other file. */
const REDOC = import.meta.resolve("@redocly/cli/lib/chunks/redoc.standalone.js");
/** Its credit is an image on another host; here it is a word. */
const LOGO = /https:\/\/cdn\.redoc\.ly\/redoc\/logo-[\w-]+\.svg/g;
const CREDIT =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='70' height='16'%3E%3Ctext y='13' font-family='sans-serif' font-size='14' fill='%23808490'%3ERedocly%3C/text%3E%3C/svg%3E";
const PAGE = new URL("../../site/reference.html", import.meta.url);

/** The pages that Redoc draws, its script, and the contracts as files. */
export async function writeReferences(
  apis: readonly Api[],
  outDir: string,
  base: string,
): Promise<void> {
  const assets = join(outDir, "redoc");
  await mkdir(assets, { recursive: true });
  const redoc = await readFile(fileURLToPath(REDOC), "utf8");
  await writeFile(join(assets, "redoc.js"), redoc.replaceAll(LOGO, CREDIT));
  for (const file of ["reference.js", "reference.css"]) {
    await copyFile(new URL(`../../site/${file}`, import.meta.url), join(assets, file));
  }
  const page = await readFile(PAGE, "utf8");
  for (const { name, document } of apis) {
    const folder = join(outDir, name, "reference");
    await mkdir(folder, { recursive: true });
    await writeFile(
      join(outDir, name, "openapi.json"),
      `${JSON.stringify(document, undefined, 2)}\n`,
    );
    const filled = page
      .replaceAll("{base}", base)
      .replaceAll("{name}", name)
      .replaceAll("{title}", html(document.info.title));
    await writeFile(join(folder, "index.html"), filled);
  }
}
