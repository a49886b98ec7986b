import { type Files, generateClient, printSchema } from "@handshake/codegen";
import type { OpenApiDocument } from "@handshake/contract";

/** The parts of a client that a caller's types come from. */
const DECLARED = ["errors.ts", "operations.ts", "schema.ts"] as const;

/** What callers compile against; a sentence where no client can be made of the document. */
export async function declarations(
  name: string,
  document: OpenApiDocument,
): Promise<Files | string> {
  const contract = { name, source: name, document };
  // Validators are checked when a program runs, not when it is compiled.
  const client = await generateClient(contract, printSchema, () => Promise.resolve(""));
  if (!("gen" in client)) return client[0]?.message ?? "No client can be made of it.";
  const { gen } = client;
  return new Map(DECLARED.map((file) => [file, gen.get(file) ?? "export {};\n"]));
}
