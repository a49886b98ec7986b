import { reporting } from "./report.ts";

/** Each has a name on the command line, and reads the arguments behind it. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  // Loaded when it is asked for: a start of the mock needs nothing of it.
  proxy: () => import("../proxy/command.ts"),
};

interface Command {
  run(argv: readonly string[]): Promise<void>;
}

/** Runs the command line. What the person got wrong is told in a sentence, and the exit code is 1. */
export async function main(argv: readonly string[]): Promise<void> {
  const [name = "", ...rest] = argv;
  const known = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  await reporting(async () => {
    if (known) return (await known()).run(rest);
    const { serve } = await import("./serve.ts");
    await serve(argv);
  });
}
