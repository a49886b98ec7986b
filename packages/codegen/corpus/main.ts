import { availableParallelism } from "node:os";
import { relative, resolve } from "node:path";
import { parseArgs } from "node:util";
import pMap from "p-map";
import { UsageError } from "../src/index.ts";
import { documentsIn } from "./documents.ts";
import { type Journey, journey } from "./stations.ts";
import { table } from "./table.ts";

const HELP = `pnpm corpus FILE|FOLDER… [--json]

Takes OpenAPI documents, wherever they are, through everything that is made of a contract: read, generate, types (tsc),
mock, and a call of each operation that has an example, through the client. It happens in temporary folders, without lint.

  --json   what became of each, for a program
  --help   this text
`;

/** Runs the command line and says how the process shall end: with 1 where a document did not get through. */
export async function main(args: readonly string[], cwd: string): Promise<number> {
  try {
    const { values, positionals } = parsed(args);
    if (values.help) {
      process.stdout.write(HELP);
      return 0;
    }
    if (positionals.length === 0) {
      throw new UsageError("Name a document, or a folder of documents. See pnpm corpus --help.");
    }
    const documents = documentsIn(positionals.map((path) => resolve(cwd, path)));
    const journeys = await journeysOf(documents, cwd);
    console.log(values.json ? JSON.stringify(journeys, null, 2) : table(journeys));
    return journeys.every(({ stopped }) => stopped === undefined) ? 0 : 1;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(error.message);
    return 1;
  }
}

/** In their order; as many at once as the machine has cores. */
function journeysOf(documents: readonly string[], cwd: string): Promise<Journey[]> {
  const tell = progress(documents.length);
  const travel = async (path: string): Promise<Journey> => {
    const document = relative(cwd, path);
    const travelled = await journey(path);
    tell(document);
    return { ...travelled, document };
  };
  return pMap(documents, travel, { concurrency: availableParallelism() });
}

/** Each takes some seconds: a person who waits sees how far it is, on one line that is gone in the end. */
function progress(total: number): (document: string) => void {
  let done = 0;
  return (document) => {
    done += 1;
    if (!process.stderr.isTTY) return;
    const line = done < total ? `${done} of ${total}: ${document}` : "";
    process.stderr.write(`\r\u001B[K${line}`);
  };
}

function parsed(args: readonly string[]) {
  try {
    const options = { json: { type: "boolean" }, help: { type: "boolean", short: "h" } } as const;
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    throw UsageError.ofFlags(error, "pnpm corpus");
  }
}
