import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PROJECT } from "../peers/install.ts";
import { type Measured, measure } from "./measure.ts";
import { HERE, loginContract } from "./repository.ts";

/** Packages with a contract and its types each, as they are made where every package has a script of its own. */
export class TurboProject implements Disposable {
  readonly #root = mkdtempSync(join(tmpdir(), "bench-turbo-"));

  constructor(count: number) {
    const cli = join(PROJECT, "node_modules/openapi-typescript/bin/cli.js");
    this.#write("package.json", { name: "many", private: true, packageManager: "pnpm@12.21.0" });
    this.#write("pnpm-workspace.yaml", {
      packages: ["packages/*"],
      pmOnFail: "ignore",
      verifyDepsBeforeRun: false,
    });
    this.#write("turbo.json", { tasks: { generate: { cache: false } } });
    for (let index = 0; index < count; index += 1) {
      const name = `login-${index + 1}`;
      const generate = `node ${cli} openapi.yaml -o schema.d.ts`;
      this.#write(`packages/${name}/package.json`, { name, scripts: { generate } });
      copyFileSync(loginContract(index), join(this.#root, "packages", name, "openapi.yaml"));
    }
  }

  measure(): Promise<Measured> {
    return measure(this.#root, join(HERE, "node_modules/turbo/bin/turbo"), "run", "generate");
  }

  [Symbol.dispose](): void {
    rmSync(this.#root, { recursive: true, force: true });
  }

  /** YAML's files too: JSON is YAML. */
  #write(path: string, value: object): void {
    const file = join(this.#root, path);
    mkdirSync(join(file, ".."), { recursive: true });
    writeFileSync(file, JSON.stringify(value));
  }
}
