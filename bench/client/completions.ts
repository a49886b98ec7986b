import { spawn } from "node:child_process";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { createInterface } from "node:readline";

/** The generator's TypeScript is the one that comes with `tsserver`, which most editors ask. */
const codegen = createRequire(new URL("../../packages/codegen/package.json", import.meta.url));

/** What an editor offers after `text`, where it first stands in a file. */
export async function completionsAfter(text: string, file: string): Promise<string[]> {
  const source = await readFile(file, "utf8");
  const before = source.slice(0, source.indexOf(text) + text.length).split("\n");
  const [line, offset] = [before.length, (before.at(-1)?.length ?? 0) + 1];
  const server = spawn(process.execPath, [codegen.resolve("typescript/bin/tsserver")], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const say = (command: string, args: object): void => {
    const request = { seq: 0, type: "request", command, arguments: args };
    server.stdin.write(`${JSON.stringify(request)}\n`);
  };
  say("open", { file });
  say("completionInfo", { file, line, offset });
  try {
    for await (const message of createInterface(server.stdout)) {
      const answer = message.startsWith("{") ? JSON.parse(message) : {};
      if (answer.command !== "completionInfo") continue;
      return answer.body.entries.map(({ name }: { readonly name: string }) => name);
    }
    throw new Error("The language server has ended.");
  } finally {
    server.kill();
  }
}
