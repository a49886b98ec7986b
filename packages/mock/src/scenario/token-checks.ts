import type { HttpSecurityScheme, IHttpOperation } from "@stoplight/types";
import { faultOf, VIOLATIONS, violationsHeader } from "../prism/violations.ts";
import { checkAnswer } from "./check-answer.ts";
import type { AnswerFile, OtherwiseFile } from "./file.ts";
import type { Kind } from "./kind.ts";
import { nameOf } from "./operation-index.ts";
import { type Reader, readerOf } from "./place.ts";
import { asksFor, schemesOf } from "./read-tokens.ts";
import { type Report, shown } from "./report.ts";
import type { Decision } from "./scenario.ts";
import type { Path } from "./source.ts";
import type { Cause } from "./token-store.ts";
import type { TokenCheck } from "./turn.ts";
import { CALM } from "./weather.ts";

const ENDS = ["unknown", "expired", "revoked", "spent"] as const;

/** The places where an operation takes tokens: as its credentials, and elsewhere. */
export function checksOf(
  operation: IHttpOperation,
  kinds: readonly Kind[],
  report: Report,
): { readonly credentials: readonly TokenCheck[]; readonly presented: readonly TokenCheck[] } {
  return {
    credentials: kinds
      .filter(({ file }) => asksFor(operation, file.credential))
      .flatMap((kind) => credential(operation, kind, report) ?? []),
    presented: kinds.flatMap((kind) => elsewhere(operation, kind, report) ?? []),
  };
}

function credential(operation: IHttpOperation, kind: Kind, report: Report): TokenCheck | undefined {
  const { name, family, file, presented } = kind;
  const scheme = schemesOf(operation).find(({ key }) => key === file.credential);
  const read = scheme && credentialReader(scheme);
  if (read === undefined) {
    const message = `The security scheme "${file.credential}" takes no token: it is ${scheme?.type ?? "unknown"}.`;
    return report.at(["tokens", name, "credential"], message);
  }
  const alternatives = operation.security ?? [];
  const isRequired = alternatives.every((all) => all.some(({ key }) => key === file.credential));
  const entry = presented.get(nameOf(operation));
  const own = entry?.place === undefined ? entry : undefined;
  const causes = isRequired ? (["missing", ...ENDS] as const) : ENDS;
  const place = `the security scheme "${file.credential}"`;
  return {
    kind: name,
    family,
    read,
    isRequired,
    takesExpired: own?.takesExpired ?? false,
    refusals: refusalsOf(
      operation,
      kind,
      { causes, place, own: own?.otherwise, key: own?.key },
      report,
    ),
    on: own?.on ?? new Set(),
    ...(own?.verb ? { verb: own.verb } : {}),
  };
}

function elsewhere(operation: IHttpOperation, kind: Kind, report: Report): TokenCheck | undefined {
  const entry = kind.presented.get(nameOf(operation));
  if (entry?.place === undefined) return undefined;
  const { place, key, otherwise: own, takesExpired, on, verb } = entry;
  const told = `the request's ${place.in}`;
  return {
    kind: kind.name,
    family: kind.family,
    read: readerOf(place),
    isRequired: false,
    takesExpired,
    on,
    ...(verb ? { verb } : {}),
    refusals: refusalsOf(operation, kind, { causes: ENDS, place: told, own, key }, report),
  };
}

/** `undefined` for a scheme that carries a name and a password, or nothing that HTTP shows. */
function credentialReader(scheme: HttpSecurityScheme): Reader | undefined {
  if (scheme.type === "apiKey") {
    if (scheme.in === "cookie") return cookieReader(scheme.name);
    return readerOf({
      in: scheme.in,
      name: scheme.in === "header" ? scheme.name.toLowerCase() : scheme.name,
    });
  }
  const isBearer =
    scheme.type === "http" ? scheme.scheme.toLowerCase() === "bearer" : scheme.type !== "mutualTLS";
  if (!isBearer) return undefined;
  return ({ header }) => /^bearer +(\S.*)$/i.exec(header["authorization"] ?? "")?.[1];
}

function cookieReader(name: string): Reader {
  return ({ header }) => {
    const cookies = (header["cookie"] ?? "").split(/;\s*/);
    return cookies.find((cookie) => cookie.startsWith(`${name}=`))?.slice(name.length + 1);
  };
}

interface Refused {
  readonly causes: readonly Cause[];
  /** For a person. */
  readonly place: string;
  /** What is said of this place alone. */
  readonly own: OtherwiseFile | undefined;
  readonly key: string | undefined;
}

function refusalsOf(
  operation: IHttpOperation,
  kind: Kind,
  { causes, place, own, key }: Refused,
  report: Report,
): ReadonlyMap<Cause, Decision> {
  const { name, file } = kind;
  const path =
    own === undefined
      ? ["tokens", name, "otherwise"]
      : ["tokens", name, "presented", key ?? "", "otherwise"];
  const otherwise = own ?? file.otherwise;
  const refusals = new Map<Cause, Decision>();
  const mixed =
    typeof otherwise === "object" && isAnswer(otherwise) ? causeIn(otherwise) : undefined;
  if (mixed !== undefined) {
    const message = `An answer for every cause stands beside one for "${mixed}".`;
    report.at(path, message, "Write the first as { …, else: { status: …, example: … } }.");
    return refusals;
  }
  if (otherwise === undefined) {
    report.onKey(
      path.slice(0, -1),
      `Nothing says what answers a token that is not good.`,
      'Write "otherwise:" and the name of an example.',
    );
    return refusals;
  }
  // The same slip is told once, and not for each cause.
  const told = new Set<AnswerFile>();
  for (const cause of causes) {
    const found = answerFor(otherwise, cause, path);
    if (found === undefined) {
      report.at(
        path,
        `${shown(operation)}: nothing says what answers when the token is ${cause}.`,
        'Write "else:" for all that is not named.',
      );
      return refusals;
    }
    if (told.has(found.answer)) continue;
    const before = report.problems.length;
    const choice = checkAnswer(operation, found.answer, report, found.path);
    if (report.problems.length > before) told.add(found.answer);
    if (choice === undefined) continue;
    const fault = {
      ...faultOf("token", `The ${name} of ${place} is ${cause}.`),
      path: ["security"],
    };
    const why = violationsHeader([fault], []) ?? "";
    refusals.set(cause, {
      choice,
      reason: `${name} ${cause}`,
      headers: [[VIOLATIONS, why]],
      weather: CALM,
    });
  }
  return refusals;
}

function answerFor(
  otherwise: OtherwiseFile,
  cause: Cause,
  path: Path,
): { readonly answer: AnswerFile; readonly path: Path } | undefined {
  if (isAnswer(otherwise)) return { answer: otherwise, path };
  const key = otherwise[cause] === undefined ? "else" : cause;
  const answer = otherwise[key];
  return answer === undefined ? undefined : { answer, path: [...path, key] };
}

function causeIn(otherwise: object): string | undefined {
  return Object.keys(otherwise).find((key) => key !== "example" && key !== "status");
}

function isAnswer(otherwise: OtherwiseFile): otherwise is AnswerFile {
  return typeof otherwise === "string" || "example" in otherwise || "status" in otherwise;
}
