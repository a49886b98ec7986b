import { readFileSync, writeFileSync } from "node:fs";
import { isScalar, parseDocument, Scalar } from "yaml";
import { ReleaseError } from "../release-error.ts";

/** Sets `info.version` in a contract, YAML or JSON, and leaves every other byte as it is. @throws {ReleaseError} */
export function setInfoVersion(file: string, version: string): void {
  const text = readFileSync(file, "utf8");
  const node = parseDocument(text).getIn(["info", "version"], true);
  if (!isScalar(node) || !node.range) {
    throw new ReleaseError(`${file} has no info.version of its own. Write one there.`);
  }
  if (node.value === version) return;
  const [start, end] = node.range;
  writeFileSync(file, `${text.slice(0, start)}${quoted(version, node)}${text.slice(end)}`);
}

function quoted(version: string, { type }: Scalar): string {
  if (type === Scalar.QUOTE_SINGLE) return `'${version}'`;
  // A plain version of three numbers is a string to YAML.
  return type === Scalar.PLAIN ? version : `"${version}"`;
}
