/** A page of the site, in Markdown. Its links to other pages begin with `/`, wherever the site will be. */
export interface Page {
  /** From the site's root, without slashes at its ends; `""` is the first page. */
  readonly path: string;
  readonly title: string;
  readonly description?: string;
  /** More of the front matter that Starlight reads. */
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly markdown: string;
}

/** The page as a file that Starlight reads, its links below the base path. */
export function pageFile({ title, description, settings, markdown }: Page, base: string): string {
  const front = { title, ...(description && { description }), ...settings };
  const lines = Object.entries(front).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  return `---\n${lines.join("\n")}\n---\n\n${below(base, markdown)}\n`;
}

/** Links in Markdown and in what HTML stands in it. */
function below(base: string, markdown: string): string {
  return outsideFences(markdown, (text) =>
    text
      .replaceAll("](/", `](${base}`)
      .replaceAll('href="/', `href="${base}`)
      .replaceAll('src="/', `src="${base}`),
  );
}

/** Changes Markdown, and leaves its blocks of code as they are. */
export function outsideFences(markdown: string, change: (text: string) => string): string {
  return markdown
    .split(/^(```.*?^```)$/ms)
    .map((part, index) => (index % 2 === 0 ? change(part) : part))
    .join("");
}
