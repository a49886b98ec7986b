import { rename, rm, writeFile } from "node:fs/promises";
import { StartError } from "../start-error.ts";
import type { Coverage } from "./coverage.ts";
import type { Finding } from "./findings.ts";

/** All that a proxy has seen, as `--report` writes it. */
export interface Report {
  readonly api: string;
  /** Origin of the service. */
  readonly target: string;
  /** ISO 8601. */
  readonly started: string;
  readonly written: string;
  readonly findings: readonly Finding[];
  /** Findings beyond the limit of different ones. */
  readonly dropped: number;
  readonly coverage: Coverage;
}

/** A change is waited for this long, so that a burst of them is written once. */
const PAUSE = 500;

/** Keeps a file up to date. A reader never meets half of it. */
export class ReportFile {
  readonly #file: string;
  readonly #report: () => Report;
  readonly #trouble: (message: string) => void;
  #timer: NodeJS.Timeout | undefined;
  #writing: Promise<void> = Promise.resolve();

  private constructor(file: string, report: () => Report, trouble: (message: string) => void) {
    this.#file = file;
    this.#report = report;
    this.#trouble = trouble;
  }

  /** @throws {StartError} where it cannot be written. */
  static async open(
    file: string,
    report: () => Report,
    trouble: (message: string) => void,
  ): Promise<ReportFile> {
    const opened = new ReportFile(file, report, trouble);
    try {
      await opened.#write();
    } catch (error) {
      throw new StartError(`${sentence(file, error)} Name another file with --report.`);
    }
    return opened;
  }

  changed(): void {
    this.#timer ??= setTimeout(() => void this.flush(), PAUSE).unref();
  }

  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#writing = this.#writing
      .then(() => this.#write())
      .catch((error: unknown) => this.#trouble(sentence(this.#file, error)));
    await this.#writing;
  }

  async #write(): Promise<void> {
    const half = `${this.#file}.${process.pid}.tmp`;
    try {
      await writeFile(half, `${JSON.stringify(this.#report(), null, 2)}\n`);
      await rename(half, this.#file);
    } catch (error) {
      await rm(half, { force: true });
      throw error;
    }
  }
}

function sentence(file: string, error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "unknown";
  return `The report ${file} cannot be written (${code}).`;
}
