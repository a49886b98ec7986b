import { issuesOf } from "./issues.ts";
import type { Kind } from "./kind.ts";
import type { Report } from "./report.ts";
import type { ScenarioParts } from "./scenarios.ts";
import { asksFor } from "./schemes.ts";
import { suggestion } from "./suggestion.ts";
import { checksOf } from "./token-checks.ts";

/** Everything about tokens, in every operation that has to do with them. */
export function checkTokens({ api, kinds, times }: ScenarioParts, report: Report): void {
  const touched = new Set([
    ...times.keys(),
    ...kinds.flatMap(({ issued, presented }) => [...issued.keys(), ...presented.keys()]),
    ...kinds.flatMap((kind) => asking(kind, report)),
  ]);
  for (const name of touched) {
    const operation = report.index.get(name);
    if (operation === undefined) continue;
    checksOf(operation, kinds, report);
    issuesOf(api, operation, kinds, times.get(name) ?? [], report);
  }
}

/** The operations whose credential a kind of token is. */
function asking({ name, file: { credential } }: Kind, report: Report): string[] {
  if (credential === undefined) return [];
  const found = report.index.names().filter((each) => {
    const operation = report.index.get(each);
    return operation !== undefined && asksFor(operation, credential);
  });
  if (found.length === 0) unknownScheme(name, credential, report);
  return found;
}

function unknownScheme(kind: string, scheme: string, report: Report): void {
  const { index } = report;
  const known = index
    .names()
    .flatMap((name) => (index.get(name)?.security ?? []).flat().map(({ key }) => key));
  const message = `No operation asks for a security scheme "${scheme}".`;
  const remedy = suggestion(scheme, [...new Set(known)]);
  report.at(["tokens", kind, "credential"], message, remedy);
}
