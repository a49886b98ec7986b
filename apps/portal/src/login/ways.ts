/** The ways to log in, and what the contracts say of what is typed. */
import { login as enosLogin } from "@handshake/enos/requests";
import { checkRequest as checkEnos } from "@handshake/enos/validate";
import { login as koodriveLogin, validateCode } from "@handshake/koodrive/requests";
import { checkRequest as checkKoodrive } from "@handshake/koodrive/validate";
import type { Violation } from "@handshake/runtime";
import type { ApiId } from "../../server/view.ts";
import type { Text } from "../text/en.ts";

export type FieldName = keyof Text["fields"];
export type Fields = Partial<Record<FieldName, string>>;

export interface Way {
  readonly name: keyof Text["ways"];
  readonly fields: readonly FieldName[];
  /** What would be sent, held against the contract. A field that is empty is not there. */
  readonly check: (fields: Fields) => readonly Violation[];
}

export const ways: Readonly<Record<ApiId, readonly [Way, ...Way[]]>> = {
  koodrive: [
    {
      name: "password",
      fields: ["account", "password"],
      check: (fields) => checkKoodrive(koodriveLogin, { body: { ...fields, authType: "1" } }),
    },
    {
      name: "code",
      fields: ["account", "requestId", "code"],
      check: ({ account, requestId, code }) => [
        // The token comes with the answer to the code.
        ...checkKoodrive(koodriveLogin, { body: { account, authType: "2", captchaToken: "-" } }),
        ...checkKoodrive(validateCode, { body: { requestId, code, codeType: "2" } }),
      ],
    },
  ],
  enos: [
    {
      name: "password",
      fields: ["account", "password"],
      check: (fields) => checkEnos(enosLogin, { body: fields }),
    },
  ],
};

/** The first fault of each field, in words. */
export function faultsOf(way: Way, fields: Fields, text: Text): Fields {
  const given = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== ""));
  const faults = way
    .check(given)
    .map((violation): [string, string] => [
      violation.pointer.replace("/body/", ""),
      wordsFor(violation, text),
    ]);
  return Object.fromEntries(faults.toReversed());
}

function wordsFor({ keyword, params, message }: Violation, { rules }: Text): string {
  const limit = Number(params?.["limit"]);
  if (keyword === "required" || (keyword === "minLength" && limit === 1)) return rules.required;
  if (keyword === "minLength") return rules.tooShort(limit);
  if (keyword === "maxLength") return rules.tooLong(limit);
  return `${rules.other} ${message}`;
}
