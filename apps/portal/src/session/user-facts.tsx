import type { ReactNode } from "react";
import { useText } from "../text/language.tsx";
import type { Text } from "../text/en.ts";

type Fact = keyof Text["facts"];

interface Props {
  /** The APIs send `""` for what is not known. */
  facts: Partial<Record<Fact, string | undefined>>;
  children?: ReactNode;
}

export function UserFacts({ facts, children }: Props) {
  const text = useText();
  const known = Object.entries(facts).filter(([, value]) => value);
  return (
    <section className="card" aria-labelledby="user">
      <h2 id="user">{text.user}</h2>
      {children}
      <dl>
        {known.map(([name, value]) => (
          <div key={name}>
            <dt>{text.facts[name as Fact]}</dt>
            <dd>
              <bdi>{value}</bdi>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
