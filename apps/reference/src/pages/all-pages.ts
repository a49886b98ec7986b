import { findApis } from "../api/apis.ts";
import type { Page } from "../markdown/page.ts";
import { RepositoryLinks } from "../markdown/repository-links.ts";
import { apiPages, readmeOf } from "./api.ts";
import { comingFromPage } from "./coming-from.ts";
import { homePage } from "./home.ts";
import { decisionPages, packagePages, projectPages } from "./project.ts";

const NOT_FOUND: Page = {
  path: "404",
  title: "There is no such page",
  settings: { pagefind: false },
  markdown: "The search above knows every page; [the first one](/) has the way to most.",
};

/** Every page of the site but Redoc's. */
export async function allPages(root: string): Promise<Page[]> {
  const apis = await findApis(root);
  const links = new RepositoryLinks();
  for (const api of apis) links.show(readmeOf(api), `/${api.name}/client/`);
  const project = [
    await projectPages(root, links),
    await packagePages(root, links),
    await decisionPages(root, links),
  ];
  const pages = await Promise.all([
    ...apis.map((api) => apiPages(api, links)),
    ...project.map((make) => make()),
  ]);
  return [await homePage(root, apis), await comingFromPage(), NOT_FOUND, ...pages.flat()];
}
