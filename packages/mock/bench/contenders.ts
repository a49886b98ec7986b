import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Task } from "./contracts.ts";

/** A server that can be asked the task's call. */
export interface Contender {
  readonly name: string;
  /** Arguments of Node; `PORT` stands for the port. */
  readonly command: readonly string[];
  readonly task: Task;
  /** Before the task's path. */
  readonly basePath?: string;
}

export function ours(task: Task, name: string): Contender {
  const command = [server("handshake"), task.contract, "PORT"];
  return { name, command, task, basePath: task.basePath };
}

export const PACKAGED = fileURLToPath(new URL("../dist/bin.js", import.meta.url));

/** What users run; nothing where it is not built. It writes a line for each request, as `prism mock` does. */
export function packaged(task: Task): Contender[] {
  if (!existsSync(PACKAGED)) return [];
  const command = [PACKAGED, task.contract, "--port", "PORT"];
  return [{ name: "this mock, packaged", command, task, basePath: task.basePath }];
}

export const PRISM = "prism mock";

export function prism(task: Task, name = PRISM, ...flags: readonly string[]): Contender {
  const cli = fileURLToPath(import.meta.resolve("@stoplight/prism-cli/dist/index.js"));
  return { name, command: [cli, "mock", task.contract, "-p", "PORT", ...flags], task };
}

/** Servers that know a contract, or nothing but an answer. */
export function peers(task: Task): Contender[] {
  return [
    prism(task),
    prism(task, "prism mock -v silent", "-v", "silent"),
    {
      name: "openapi-backend",
      command: [server("openapi-backend"), task.contract, "PORT"],
      task,
    },
    {
      name: "MSW over HTTP (validates nothing)",
      command: [server("msw"), task.answer, "PORT", task.path],
      task,
    },
    { name: "node:http (a fixed answer)", command: [server("bare"), task.answer, "PORT"], task },
  ];
}

function server(name: string): string {
  return fileURLToPath(new URL(`servers/${name}.ts`, import.meta.url));
}
