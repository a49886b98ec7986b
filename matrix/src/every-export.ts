import { join } from "node:path/posix";
import { MOCK } from "./mock.ts";
import type { Tarball } from "./tarball.ts";

/** A program with every module that clients and runtime export, whichever APIs there are. */
export function everyExport(tarballs: readonly Pick<Tarball, "manifest">[]): string {
  const packages = tarballs.map(({ manifest }) => manifest).filter(({ name }) => name !== MOCK);
  const modules = packages.flatMap(({ name, exports = {} }) =>
    // What is no module has no types, and stands there as a mere path.
    Object.entries(exports).flatMap(([path, target]) =>
      typeof target === "string" ? [] : join(name, path),
    ),
  );
  return modules.map((module, n) => `export * as part${n} from "${module}";\n`).join("");
}
