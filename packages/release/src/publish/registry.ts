import { ReleaseError } from "../release-error.ts";
import { npm, type NpmFailure } from "./npm.ts";
import type { Tarball } from "./pack.ts";

const DOWN =
  "The registry does not answer. Is there a network, and is the registry in .npmrc the right one?";
const NO_CREDENTIALS =
  "The registry does not know who you are: no token, or one that it does not take. Log in with npm login, or put a token into .npmrc.";

const NOT_PUBLIC =
  'The registry keeps packages that only some may see for those who pay. For everybody to see it, write "publishConfig": { "access": "public" } into its package.json, or access=public into .npmrc.';

/** Whether a CI vouches for who publishes (OpenID Connect): npm needs no token then, and can prove the provenance. */
function hasIdentity(env: NodeJS.ProcessEnv): boolean {
  return Boolean(env["ACTIONS_ID_TOKEN_REQUEST_URL"] ?? env["NPM_ID_TOKEN"]);
}

/** The registry of the person's .npmrc. */
export class Registry {
  readonly #cwd: string;
  readonly #env: NodeJS.ProcessEnv;
  readonly #integrities = new Map<string, Promise<string | undefined>>();

  /** @param cwd where npm looks for a project's `.npmrc`. */
  constructor(cwd: string, env: NodeJS.ProcessEnv = process.env) {
    this.#cwd = cwd;
    this.#env = env;
  }

  /** Whether what is published from here tells from which repository it comes, with proof. */
  get provesOrigin(): boolean {
    return hasIdentity(this.#env);
  }

  /** @throws {ReleaseError} when it is down. */
  async ping(): Promise<void> {
    const answer = await npm(["ping"], this.#cwd);
    // Some registries know no ping; that is an answer, too.
    if (typeof answer !== "string" && answer.reason !== "unknown") {
      throw new ReleaseError(`${told(answer)} Nothing was changed.`);
    }
  }

  /** @throws {ReleaseError} when it would not let anybody publish from here. */
  async checkCredentials(): Promise<void> {
    if (this.provesOrigin) return;
    const answer = await npm(["whoami"], this.#cwd);
    if (typeof answer !== "string") throw new ReleaseError(`${told(answer)} Nothing was changed.`);
  }

  /** The integrity of a version; `undefined` where there is no such version. It is asked for once. @throws {ReleaseError} */
  integrity(name: string, version: string): Promise<string | undefined> {
    const spec = `${name}@${version}`;
    const asked = this.#integrities.get(spec) ?? this.#integrity(spec);
    this.#integrities.set(spec, asked);
    return asked;
  }

  async #integrity(spec: string): Promise<string | undefined> {
    const answer = await npm(["view", spec, "dist.integrity", "--json"], this.#cwd);
    if (typeof answer === "string") return answer.trim() ? String(JSON.parse(answer)) : undefined;
    if (answer.reason === "unknown") return undefined;
    throw new ReleaseError(told(answer));
  }

  /** @returns why it was not published. */
  async publish({ file }: Tarball, tag: string): Promise<NpmFailure | undefined> {
    const provenance = this.provesOrigin ? ["--provenance"] : [];
    const args = ["publish", file, "--tag", tag, "--ignore-scripts", ...provenance];
    const answer = await npm(args, this.#cwd);
    return typeof answer === "string" ? undefined : answer;
  }
}

/** One sentence, and what to do. */
export function told({ reason, code }: NpmFailure): string {
  if (reason === "unreachable") return DOWN;
  if (reason === "no credentials") return NO_CREDENTIALS;
  if (reason === "not public") return NOT_PUBLIC;
  if (reason === "conflict") return "The registry has this version already, with other bytes.";
  return `npm gave up (${code}); its log says why.`;
}
