/** A block of code. What stands behind its language is for the tests and for who draws it. */
export function fence(language: string, program: string, said = ""): string {
  return `\`\`\`${language}${said && ` ${said}`}\n${program.trimEnd()}\n\`\`\`\n`;
}

/** A table; cells are Markdown. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return `${rowOf(head)}${rowOf(head.map(() => "---"))}${rows.map(rowOf).join("")}`;
}

function rowOf(cells: readonly string[]): string {
  return `| ${cells.map(inCell).join(" | ")} |\n`;
}

function inCell(markdown: string): string {
  return markdown
    .trim()
    .replaceAll(/\s*\n\s*/g, " ")
    .replaceAll(/(?<!\\)\|/g, String.raw`\|`);
}

/** Words that are no Markdown, and no HTML either. */
export function plain(text: string): string {
  return text.replaceAll(/[\\`*_[\]<>#|]/g, String.raw`\$&`);
}

/** For an attribute of HTML, or between its tags. */
export function html(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

/** Words as code. */
export function code(text: string): string {
  return text.includes("`") ? `\`\` ${text} \`\`` : `\`${text}\``;
}

/** The anchor of a heading. */
export function slug(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, "")
    .trim()
    .replaceAll(/\s/g, "-");
}
