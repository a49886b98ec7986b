import type { Contract, Files, PackageDefaults } from "../generate-client.ts";
import { type DescribedApi, describeApi } from "../operations/describe-api.ts";
import { type BodyCheck, bodyCheck } from "../validators/body-check.ts";
import { clientTest } from "./client-test.ts";
import { entryFile } from "./entry-file.ts";
import { packageJson } from "./package-json.ts";
import { readme } from "./readme.ts";

/** What the files of a new package are made from. */
export interface ScaffoldInput {
  readonly contract: Contract;
  readonly described: DescribedApi;
  readonly defaults: PackageDefaults;
  readonly isBody: BodyCheck;
}

/** Formats a file as the repository does; a person takes it over, and edits it with the same tool. */
export type FormatSource = (path: string, text: string) => Promise<string>;

/** The files that a client package begins with. From then on a person is their author. */
export async function scaffold(
  contract: Contract,
  defaults: PackageDefaults,
  format: FormatSource,
): Promise<Files> {
  const described = describeApi(contract.document);
  const isBody = await bodyCheck(contract.document, described);
  const input = { contract, described, defaults, isBody };
  const drafts: Record<string, string> = {
    "README.md": readme(input),
    "package.json": packageJson(input),
    "src/index.ts": entryFile(input),
    [`test/${contract.name}.test.ts`]: clientTest(input),
    "tsconfig.build.json": `{ "extends": "../../../tsconfig.build.json" }\n`,
  };
  const files = new Map<string, string>();
  for (const [path, text] of Object.entries(drafts)) files.set(path, await format(path, text));
  return files;
}
