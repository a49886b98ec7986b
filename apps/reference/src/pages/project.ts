import { glob, readFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { Page } from "../markdown/page.ts";
import type { RepositoryLinks } from "../markdown/repository-links.ts";
import { type Outline, outlineOf } from "../markdown/sections.ts";
import { GUIDES, REST } from "./guides.ts";

/** Makes pages, once every other has said where it stands. */
export type Pages = () => Promise<Page[]>;

/** The repository's own pages: guides, packages, decisions. Their words are those of its Markdown files. */
export async function projectPages(root: string, links: RepositoryLinks): Promise<Pages> {
  const files = await outlines(root);
  for (const { path, parts } of GUIDES) {
    for (const [file, heading] of parts)
      register(links, file, sectionOf(files, file, heading, path), path);
  }
  register(links, REST.file, undefined, REST.path);
  const claimed = new Set(GUIDES.flatMap(({ parts }) => parts.map((part) => part.join("#"))));
  const guide = ({ path, title, description, parts, picture }: (typeof GUIDES)[number]) => ({
    path,
    title,
    description,
    markdown: [
      ...(picture ? [picture] : []),
      ...parts.map(([file, heading], index) => {
        const { text } = sectionOf(files, file, heading, path);
        const isTitle = index === 0 && heading === title;
        return `${isTitle ? "" : `## ${heading}\n\n`}${links.rewritten(text, file)}`;
      }),
    ].join("\n\n"),
  });
  return async () => [...GUIDES.map(guide), rest(files, claimed, links)];
}

/** What of CONTRIBUTING no guide shows. */
function rest(files: Files, claimed: ReadonlySet<string>, links: RepositoryLinks): Page {
  const { file, path, title, description } = REST;
  const { sections = [] } = files.get(file) ?? {};
  const left = sections.filter(({ heading }) => !claimed.has(`${file}#${heading}`));
  const markdown = left
    .map(({ heading, text }) => `## ${heading}\n\n${links.rewritten(text, file)}`)
    .join("\n\n");
  return { path, title, description, markdown };
}

type Files = ReadonlyMap<string, Outline>;

async function outlines(root: string): Promise<Files> {
  const names = [
    ...new Set([...GUIDES.flatMap(({ parts }) => parts.map(([file]) => file)), REST.file]),
  ];
  const read = names.map(
    async (name) => [name, outlineOf(await readFile(join(root, name), "utf8"))] as const,
  );
  return new Map(await Promise.all(read));
}

function sectionOf(files: Files, file: string, heading: string, page: string) {
  const section = files.get(file)?.sections.find((one) => one.heading === heading);
  if (section !== undefined) return section;
  throw new GuideError(
    `${file} has no section “${heading}”, which the page ${page} shows. Name the section that it has now in apps/reference/src/pages/guides.ts.`,
  );
}

/** A guide shows a section that is not there any more. */
export class GuideError extends Error {
  override readonly name = "GuideError";
}

function register(
  links: RepositoryLinks,
  file: string,
  section: { slug: string; inner: readonly string[] } | undefined,
  path: string,
): void {
  if (section === undefined) return links.show(file, `/${path}/`);
  for (const anchor of [section.slug, ...section.inner]) {
    links.show(`${file}#${anchor}`, `/${path}/#${anchor}`);
  }
}

/** The READMEs of the packages that are no client's. */
export async function packagePages(root: string, links: RepositoryLinks): Promise<Pages> {
  const files: string[] = [];
  for await (const file of glob("packages/*/README.md", { cwd: root })) files.push(file);
  for (const file of files) {
    links.show(file, `/packages/${basename(dirname(file))}/`);
    links.show(dirname(file), `/packages/${basename(dirname(file))}/`);
  }
  return () =>
    wholePages(root, files.sort(), (file) => `packages/${basename(dirname(file))}`, links);
}

/** Every file of `decisions/`, and a list of them. */
export async function decisionPages(root: string, links: RepositoryLinks): Promise<Pages> {
  const files: string[] = [];
  for await (const file of glob("decisions/*.md", { cwd: root })) files.push(file);
  for (const file of files) links.show(file, `/decisions/${basename(file, ".md")}/`);
  links.show("decisions", "/decisions/");
  return async () => {
    const pages = await wholePages(
      root,
      files.sort(),
      (file) => `decisions/${basename(file, ".md")}`,
      links,
    );
    const list = pages.map(({ path, title }) => `- [${title}](/${path}/)`).join("\n");
    const index: Page = {
      path: "decisions",
      title: "Decisions",
      description: "A page for each choice that somebody will ask about.",
      markdown: `A page for each choice that somebody will ask about: what was chosen, why, and at what price.\n\n${list}`,
    };
    return [index, ...pages];
  };
}

function wholePages(
  root: string,
  files: readonly string[],
  pathOf: (file: string) => string,
  links: RepositoryLinks,
): Promise<Page[]> {
  return Promise.all(
    files.map(async (file) => {
      const text = await readFile(join(root, file), "utf8");
      const { title } = outlineOf(text);
      const body = text.replace(/^# .+\n+/, "");
      return {
        path: pathOf(file),
        title: title.replaceAll("`", ""),
        markdown: links.rewritten(body, file),
      };
    }),
  );
}
