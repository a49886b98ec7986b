import { expect, test } from "vitest";
import { programsOf } from "./readme-programs.ts";

const block = (code: string, language = "ts"): string =>
  `Text.\n\n\`\`\`${language}\n${code}\n\`\`\`\n`;

test("blocks that build on one another are one program", () => {
  const page = block("const a = 1;") + block("npm install", "sh") + block("console.log(a);");
  expect(programsOf(page)).toEqual([{ language: "ts", code: "const a = 1;\n\nconsole.log(a);\n" }]);
});

test.each([
  ["const a = 1;", "const a = 2;"],
  ["function a() {}", "async function a() {}"],
  ['import { a } from "a";', 'import { b, x as a } from "b";'],
  ["const { a } = b;", "const [x, a] = y;"],
])("a name that comes once more begins a new program: %s %s", (one, other) => {
  expect(programsOf(block(one) + block(other))).toHaveLength(2);
});

test("a name inside of a function or a branch is nobody else's", () => {
  expect(programsOf(block("const a = 1;") + block("if (a) {\n  const a = 2;\n}"))).toHaveLength(1);
});

test("what needs a page around it only compiles, as a program of its own", () => {
  const page = block("const a = 1;") + block("const a = <p />;", "tsx") + block("a;");
  expect(programsOf(page).map(({ language }) => language)).toEqual(["ts", "tsx"]);
});
