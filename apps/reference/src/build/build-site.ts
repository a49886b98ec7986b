import { mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroInlineConfig } from "astro";
import starlight from "@astrojs/starlight";
import { findApis } from "../api/apis.ts";
import { pageFile } from "../markdown/page.ts";
import { allPages } from "../pages/all-pages.ts";
import { writeReferences } from "./references.ts";
import { sidebarOf } from "./sidebar.ts";

const here = fileURLToPath(new URL("../../", import.meta.url));
/** Made anew by every build, and nobody else's: Starlight reads pages from here. */
const PAGES = join(here, "site/content/docs");

export interface SiteOptions {
  /** The repository. */
  readonly root: string;
  readonly outDir: string;
  /** The path below which the site will be served; begins and ends with `/`. */
  readonly base: string;
}

/** Builds the site, without a request to any host. */
export async function buildSite({ root, outDir, base }: SiteOptions): Promise<void> {
  const [pages, apis] = await Promise.all([allPages(root), findApis(root)]);
  await rm(PAGES, { recursive: true, force: true });
  for (const page of pages) {
    // Static hosts look for 404.html, and not for a folder.
    const file = join(PAGES, page.path === "404" ? "404.md" : join(page.path, "index.md"));
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, pageFile(page, base));
  }
  // Before Astro is loaded, which would ask at once.
  process.env["ASTRO_TELEMETRY_DISABLED"] = "1";
  const { build } = await import("astro");
  await build(configuration({ root, outDir, base }, sidebarOf(apis, pages)));
  await writeReferences(apis, outDir, base);
}

function configuration(
  { outDir, base }: SiteOptions,
  sidebar: ReturnType<typeof sidebarOf>,
): AstroInlineConfig {
  return {
    root: here,
    configFile: false,
    srcDir: join(here, "site"),
    publicDir: join(here, "assets"),
    outDir,
    base,
    logLevel: "error",
    trailingSlash: "always",
    devToolbar: { enabled: false },
    integrations: [
      starlight({
        title: "Handshake",
        customCss: [join(here, "site/site.css")],
        components: { Head: join(here, "site/head.astro") },
        sidebar,
        pagination: false,
        credits: false,
        expressiveCode: {
          defaultProps: { frame: "none" },
          styleOverrides: { codeFontSize: "0.8125rem", borderRadius: "0.4rem" },
        },
      }),
    ],
  };
}
