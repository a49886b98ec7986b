import { useRef } from "react";
import type { Organization } from "../server/view.ts";
import { useAnnounce } from "./announcer.tsx";
import { ProblemMessage } from "./problem-message.tsx";
import { useChooseOrganization } from "./queries.ts";
import { StepButton } from "./step-button.tsx";

interface Props {
  all: readonly Organization[];
  current: Organization | undefined;
}

export function Organizations({ all, current }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const announce = useAnnounce();
  const choose = useChooseOrganization(({ title, currentOrganization }) => {
    // The API's word, not the user's: it may have put him elsewhere.
    if (currentOrganization) announce(`${title}: you work in ${currentOrganization.name} now.`);
    // The button that had the focus may be gone.
    heading.current?.focus();
  });
  const start = (id: string) => {
    announce("");
    choose.mutate(id);
  };

  return (
    <section className="card" aria-labelledby="organizations">
      <h2 id="organizations" tabIndex={-1} ref={heading}>
        {current ? "Organizations" : "Choose an organization"}
      </h2>
      {choose.error && (
        <ProblemMessage error={choose.error} retry={() => start(choose.variables)} />
      )}
      {all.length === 0 && <p>This account belongs to no organization.</p>}
      <ul className="rows">
        {all.map((organization) => (
          <Row
            key={organization.id}
            organization={organization}
            isCurrent={organization.id === current?.id}
            pending={choose.isPending && choose.variables === organization.id}
            onChoose={() => start(organization.id)}
          />
        ))}
      </ul>
    </section>
  );
}

interface RowProps {
  organization: Organization;
  isCurrent: boolean;
  pending: boolean;
  onChoose: () => void;
}

function Row({ organization: { id, name }, isCurrent, pending, onChoose }: RowProps) {
  return (
    <li>
      <span>
        {name} <small>{id}</small>
      </span>
      {isCurrent ? (
        <strong className="badge">Current</strong>
      ) : (
        <StepButton pending={pending} busy="Choosing …" onClick={onChoose}>
          Choose <span className="visually-hidden">{name}</span>
        </StepButton>
      )}
    </li>
  );
}
