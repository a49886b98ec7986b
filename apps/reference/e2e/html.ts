import { glob, readFile } from "node:fs/promises";
import { join } from "node:path";

/** A page of the built site, as far as links are concerned. */
export interface BuiltPage {
  /** Its address below the site's root: `guides/frontend/`. */
  readonly path: string;
  readonly html: string;
  readonly ids: ReadonlySet<string>;
  /** Where its links lead, as they are written. */
  readonly links: readonly string[];
  /** What a browser loads for it: scripts, styles, images. */
  readonly loaded: readonly string[];
}

export async function builtPages(dist: string): Promise<BuiltPage[]> {
  const pages: BuiltPage[] = [];
  for await (const file of glob("**/*.html", { cwd: dist })) {
    const html = await readFile(join(dist, file), "utf8");
    const path = file.replace(/index\.html$/, "");
    const ids = new Set(values(html, /<[a-z][^<>]*\sid="([^"]*)"/g));
    const links = values(html, /<a\s[^<>]*?href="([^"]*)"/g);
    const loaded = [
      ...values(html, /<(?:script|img|source|iframe)\s[^<>]*?src="([^"]*)"/g),
      ...values(html, /<link\s[^<>]*?href="([^"]*)"/g),
    ];
    pages.push({ path, html, ids, links, loaded });
  }
  return pages;
}

function values(html: string, pattern: RegExp): string[] {
  return [...html.matchAll(pattern)].map(([, value = ""]) =>
    value.replaceAll("&#38;", "&").replaceAll("&amp;", "&"),
  );
}
