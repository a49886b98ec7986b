/** Text from a contract in a paragraph of ours: one line, and no HTML. */
export function inText(text: string): string {
  return text.trim().replaceAll(/\s+/g, " ").replaceAll("<", "&lt;");
}

/** The same in a cell of a table. */
export function inCell(text: string): string {
  return text.replaceAll("|", "\\|");
}
