import { parseArgs } from "node:util";

/** What a person wrote wrongly, as a sentence. */
export class ArgumentError extends Error {
  override readonly name = "ArgumentError";
}

export interface Arguments {
  readonly help: boolean;
  /** Every API that has workflows where none is named. */
  readonly apis: readonly string[];
  /** Where the real service is; absent for the mock. */
  readonly target: URL | undefined;
}

export const HELP = `pnpm workflows [api…] [--target <url>]

Runs specs/<api>/*.arazzo.yaml with \`redocly respect\`, against the mock; with --target against the service there,
which gets the contract's paths below the address. A file *.mock.arazzo.yaml is for the mock alone.

A workflow's inputs have the values of the vendor's sample. For a service of yours, set them in the environment, where
no process list shows them:

  REDOCLY_CLI_RESPECT_INPUT='{"account":"…","password":"…"}' pnpm workflows <api> --target https://…

A workflow cannot sign a request. Where the API's client can (it exports createGateway), and <API>_APP_KEY and
<API>_APP_SECRET are set, what the workflows send is signed on its way to --target.`;

/** @throws {ArgumentError} for an unknown flag and for a target that is no address. */
export function readArguments(args: readonly string[]): Arguments {
  const { values, positionals } = parsed(args);
  return { help: values.help === true, apis: positionals, target: addressOf(values.target) };
}

function parsed(args: readonly string[]) {
  const options = { help: { type: "boolean", short: "h" }, target: { type: "string" } } as const;
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    const [said = ""] = (error as Error).message.split(". ");
    throw new ArgumentError(`${said.replace(/\.$/, "")}. See \`pnpm workflows --help\`.`);
  }
}

function addressOf(text: string | undefined): URL | undefined {
  if (text === undefined) return undefined;
  const url = URL.parse(text);
  if (url === null || !/^https?:$/.test(url.protocol)) {
    throw new ArgumentError(
      "--target is no address. Write one such as https://service.example.com.",
    );
  }
  if (url.username !== "" || url.password !== "" || url.search !== "" || url.hash !== "") {
    throw new ArgumentError("--target is an address alone, without user, query or fragment.");
  }
  return url;
}
