import { expect, test } from "vitest";
import { reason } from "../src/resolver.ts";

test.each([
  ["ENOENT", "there is no such file"],
  ["EACCES", "the file may not be read (permission denied)"],
  ["EISDIR", "it is a folder, not a file"],
])("%s is said in words, without the path", (code, words) => {
  expect(reason(Object.assign(new Error(`${code}: open '/somewhere'`), { code }))).toBe(words);
});
