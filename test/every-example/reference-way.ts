/**
 * An answer's example stands on its operation's page of `pnpm reference`, with its name and its body; its own tests
 * look at what Astro makes of the page. Requests stand there as calls, which the site's tests run.
 */
import { fileURLToPath } from "node:url";
import { allPages } from "../../apps/reference/src/pages/all-pages.ts";
import { isShown } from "../../apps/reference/src/shown-examples.ts";
import { oneByOne, type Way } from "./way.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

let pages: ReturnType<typeof allPages> | undefined;

export const referenceWay: Way = async ({ name: api }, examples) => {
  pages ??= allPages(root);
  const site = await pages;
  const answers = examples.filter(({ kind }) => kind === "answer");
  return oneByOne(answers, ({ method: operation, at: status, name, value }) =>
    isShown(site, { api, operation, status, name, value })
      ? undefined
      : "its operation's page does not show it",
  );
};
