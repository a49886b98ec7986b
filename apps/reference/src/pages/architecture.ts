import { readFileSync } from "node:fs";

/** In the page itself, so that it takes the page's colours. Wider than a phone: it scrolls there. */
export const ARCHITECTURE = `<div class="wide-picture" tabindex="0" role="group" aria-label="Picture of the architecture">\n${readFileSync(
  new URL("../../assets/architecture.svg", import.meta.url),
  "utf8",
).trimEnd()}\n</div>`;
