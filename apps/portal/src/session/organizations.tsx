import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useRef } from "react";
import type { ApiChoice, EnosView } from "../../server/view.ts";
import { useAnnounce } from "../parts/announcer.tsx";
import { ProblemMessage } from "../parts/problem-message.tsx";
import { StepButton } from "../parts/step-button.tsx";
import { enosQuery } from "../portal/remote.ts";
import { useText } from "../text/language.tsx";

interface Props {
  api: ApiChoice;
  session: EnosView;
}

/** Those that EnOS lists now; until it does, those of the log-in. */
function useOrganizations({ organizations }: EnosView) {
  const placeholderData = { organizations: [...organizations] };
  return useQuery({ ...enosQuery.organizations(), placeholderData });
}

function useChoice(onChosen: (name: string) => void) {
  const client = useQueryClient();
  return useMutation({
    ...enosQuery.chooseOrganization(),
    onSuccess({ currentOrgName }) {
      // What is known of the user belongs to the organization.
      void client.invalidateQueries({ queryKey: enosQuery.user.key() });
      onChosen(currentOrgName);
    },
  });
}

export function Organizations({ api, session }: Props) {
  const text = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  const announce = useAnnounce();
  const list = useOrganizations(session);
  const choose = useChoice((name) => {
    // The API's word, not the user's: it may have put him elsewhere.
    announce(text.worksIn(api.title, name));
    // The button that had the focus may be gone.
    heading.current?.focus();
  });
  const start = (orgId: string) => {
    announce("");
    choose.mutate({ body: { orgId } });
  };
  const trouble = choose.error ?? list.error;
  const since = choose.error ? choose.submittedAt : list.errorUpdatedAt;
  const retry = () => (choose.error ? start(choose.variables.body.orgId) : void list.refetch());
  const all = list.data?.organizations ?? session.organizations;
  const current = session.status === "in" ? session.organization.id : undefined;

  return (
    <section className="card" aria-labelledby="organizations">
      <h2 id="organizations" tabIndex={-1} ref={heading}>
        {current === undefined ? text.chooseFirst : text.organizations}
      </h2>
      {current === undefined && <p className="quiet">{text.chooseWhy(api.title)}</p>}
      {trouble && (
        <ProblemMessage key={since} error={trouble} since={since} api={api} retry={retry} />
      )}
      {all.length === 0 && <p>{text.noOrganization}</p>}
      <ul className="rows">
        {all.map(({ id, name }) => (
          <li key={id}>
            <span dir="auto">
              {name} <small>{id}</small>
            </span>
            {id === current ? (
              <strong className="badge">{text.current}</strong>
            ) : (
              <StepButton
                pending={choose.isPending && choose.variables.body.orgId === id}
                busy={text.choosing}
                onClick={() => start(id)}
              >
                {text.choose} <span className="visually-hidden">{name}</span>
              </StepButton>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
