import { slug } from "./text.ts";

/** A heading of the second level, and all that stands below it. */
export interface Section {
  readonly heading: string;
  readonly slug: string;
  /** Anchors of the headings inside of it. */
  readonly inner: readonly string[];
  readonly text: string;
}

/** A page of Markdown, taken apart. */
export interface Outline {
  /** Of its first line. */
  readonly title: string;
  /** What stands before the first section. */
  readonly intro: string;
  readonly sections: readonly Section[];
}

export function outlineOf(markdown: string): Outline {
  const parts: { heading: string; lines: string[] }[] = [{ heading: "", lines: [] }];
  let title = "";
  for (const { line, isCode } of linesOf(markdown)) {
    const [, level = "", words = ""] = isCode ? [] : (/^(#{1,2}) (.+)$/.exec(line) ?? []);
    if (level === "#" && title === "") title = words;
    else if (level === "##") parts.push({ heading: words, lines: [] });
    else parts.at(-1)?.lines.push(line);
  }
  const [intro, ...sections] = parts.map(({ heading, lines }) => {
    const inner = [...linesOf(lines.join("\n"))].flatMap(({ line, isCode }) => {
      const [, words] = isCode ? [] : (/^#{3,6} (.+)$/.exec(line) ?? []);
      return words === undefined ? [] : [slug(words)];
    });
    return { heading, slug: slug(heading), inner, text: lines.join("\n").trim() };
  });
  return { title, intro: intro?.text ?? "", sections };
}

function* linesOf(markdown: string): Generator<{ line: string; isCode: boolean }> {
  let isCode = false;
  for (const line of markdown.split("\n")) {
    const isFence = line.startsWith("```");
    yield { line, isCode: isCode || isFence };
    if (isFence) isCode = !isCode;
  }
}
