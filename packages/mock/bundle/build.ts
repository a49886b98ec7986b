/** Makes what is published: the mock and all that it imports in a few files, without a dependency. */
import { chmodSync, copyFileSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { bundleCode } from "./code.ts";
import { writeDeclarations } from "./declarations.ts";
import { thirdPartyLicences } from "./licences.ts";

const DIST = fileURLToPath(new URL("../dist/", import.meta.url));
const REDOC = fileURLToPath(import.meta.resolve("@redocly/cli/lib/chunks/redoc.standalone.js"));

rmSync(DIST, { recursive: true, force: true });
mkdirSync(DIST);
const modules = await bundleCode(DIST);
chmodSync(`${DIST}bin.js`, 0o755);
copyFileSync(REDOC, `${DIST}redoc.standalone.js`);
writeFileSync(`${DIST}THIRD-PARTY-LICENSES.txt`, thirdPartyLicences([...modules, REDOC]));
writeDeclarations(DIST);
