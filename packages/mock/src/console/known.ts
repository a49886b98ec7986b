import type { Entry } from "../journal/journal.ts";
import type { Session, Sessions } from "../session/sessions.ts";
import type { Site } from "../site.ts";
import type { Known } from "./mask/secrets.ts";

/** Gives the tokens that scenarios issued: secret wherever they stand. Looks each session up once. */
export type KnownTokens = (entry: Entry) => Known;

export function knownTokens(site: () => Site, sessions: Sessions): KnownTokens {
  const found = new Map<string, Known>();
  return ({ session: id }) => {
    const old = found.get(id);
    if (old) return old;
    const session = sessions.all().find((each) => each.id === id);
    const known = session ? knownIn(site(), session) : new Map();
    found.set(id, known);
    return known;
  };
}

/** By their lengths, which are few where tokens are many. */
function knownIn({ apis }: Site, { memory }: Session): Known {
  const known = new Map<number, Set<string>>();
  for (const { info } of apis) {
    for (const { value } of memory.of(info.name).tokens.all()) {
      const alike = known.get(value.length) ?? new Set();
      known.set(value.length, alike.add(value));
    }
  }
  return known;
}
