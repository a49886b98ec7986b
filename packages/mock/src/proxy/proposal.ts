import { stringify } from "yaml";
import type { ApiOperation } from "../api/api.ts";

/** What of an exchange becomes examples. */
export interface Recorded {
  readonly operation: ApiOperation;
  /** As the contract has it, e.g. `200` or `4XX`. */
  readonly status: string;
  /** The example's name. */
  readonly name: string;
  readonly request?: Body;
  readonly response?: Body;
}

export interface Body {
  /** As the contract has it. */
  readonly mediaType: string;
  readonly value: unknown;
}

const HEAD = `# A proposal for the contract, recorded from the service, under the keys where it would stand.
# Secrets are replaced by values of their shape. Look it over all the same: nobody can tell a person's
# name from any other word. This file is never written again: change it, move it, or delete it.
`;

/** The examples as they would stand in the contract. */
export function proposalYaml({ operation, status, name, request, response }: Recorded): string {
  const examples = ({ mediaType, value }: Body) => ({
    content: { [mediaType]: { examples: { [name]: { value } } } },
  });
  const item = {
    ...(request && { requestBody: examples(request) }),
    ...(response && { responses: { [status]: examples(response) } }),
  };
  const document = { paths: { [operation.path]: { [operation.method]: item } } };
  // Without anchors: what is equal by chance is not the same.
  return HEAD + stringify(document, { aliasDuplicateObjects: false, lineWidth: 0 });
}
