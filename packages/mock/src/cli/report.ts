import { ContractError } from "@handshake/contract";
import { StartError } from "../start-error.ts";

/** Runs a command; what the person got wrong is told in a sentence, and the exit code is 1. */
export async function reporting(command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    if (!(error instanceof StartError || error instanceof ContractError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
