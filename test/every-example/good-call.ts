import { ARGUMENTS, exampleCall, exampleCredentials } from "@handshake/codegen";
import type { Example } from "./examples.ts";
import type { Subject } from "./subject.ts";

/** The arguments of a call, by their places. */
export type Arguments = Readonly<Record<string, unknown>>;

/**
 * A valid call of the example's operation, made of the contract's own examples; with this example in it, where it is
 * one of a request.
 */
export function goodCall({ document, sites, api }: Subject, example: Example): Arguments {
  const site = sites.find(({ name }) => name === example.method);
  const operation = api.operations[example.method];
  const call = site && exampleCall(document, site);
  if (operation === undefined || call === undefined) {
    throw new Error("The contract's examples make no valid request.");
  }
  return { ...call, ...exampleCredentials(operation), ...partOf(example, call) };
}

function partOf({ kind, at, value }: Example, call: Arguments): Arguments {
  if (kind === "answer") return {};
  if (kind === "request") return { body: value };
  const [place = "", name = ""] = at.split(/ (.*)/);
  const key = ARGUMENTS[place as keyof typeof ARGUMENTS];
  return { [key]: { ...Object(call[key]), [name]: value } };
}
