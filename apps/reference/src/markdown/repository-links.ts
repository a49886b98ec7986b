import { posix } from "node:path";
import { outsideFences } from "./page.ts";

/**
 * Where the site shows the repository's files. A link in one of them leads to its page, and is
 * words alone where the site has none.
 */
export class RepositoryLinks {
  readonly #pages = new Map<string, string>();

  /** @param place a file, a folder, or a file and an anchor: `CONTRIBUTING.md#releases` */
  show(place: string, page: string): void {
    this.#pages.set(place, page);
  }

  rewritten(markdown: string, file: string): string {
    const link = /\[((?:[^[\]`]|`[^`]*`)+)\]\(([^()\s]+)\)/g;
    return outsideFences(markdown, (text) =>
      text.replaceAll(link, (whole, words: string, target: string) => {
        if (/^(?:[a-z]+:|\/)/.test(target)) return whole;
        const page = this.#pageOf(file, target);
        return page === undefined ? words : `[${words}](${page})`;
      }),
    );
  }

  #pageOf(file: string, target: string): string | undefined {
    const [path = "", anchor] = target.split("#");
    const place = path === "" ? file : posix.join(posix.dirname(file), path).replace(/\/$/, "");
    const whole = this.#pages.get(place);
    if (anchor === undefined) return whole;
    return this.#pages.get(`${place}#${anchor}`) ?? (whole && `${whole}#${anchor}`);
  }
}
