import type { Plugin } from "rolldown";

/**
 * Writes letters beyond ASCII as escapes. One of them, in a message, has the engine keep all of a file in two
 * bytes a letter, which a start reads and compares with what it has compiled before.
 */
export function ascii(): Plugin {
  return {
    name: "ascii",
    generateBundle(_, bundle) {
      for (const part of Object.values(bundle)) {
        if (part.type === "chunk") part.code = part.code.replaceAll(BEYOND, escaped);
      }
    },
  };
}

/** One unit at a time; a backslash before it would escape the escape's own. */
const BEYOND = /(?<!\\)[^\0-\x7f]/g;

const escaped = (letter: string): string =>
  `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`;
