import type { ApiChoice, SessionView } from "../../server/view.ts";
import { useText } from "../text/language.tsx";
import { EnosSession } from "./enos-session.tsx";
import { KoodriveSession } from "./koodrive-session.tsx";
import { LogOutButton } from "./log-out-button.tsx";

export function SessionScreen({ api, session }: { api: ApiChoice; session: SessionView }) {
  const text = useText();
  return (
    <>
      <div className="title">
        <div>
          <h1 tabIndex={-1}>
            <bdi>{nameOf(session)}</bdi>
          </h1>
          <p className="quiet">{text.loggedInTo(api.title)}</p>
        </div>
        <LogOutButton api={api} />
      </div>
      {session.api === "koodrive" ? (
        <KoodriveSession api={api} session={session} />
      ) : (
        <EnosSession api={api} session={session} />
      )}
    </>
  );
}

function nameOf(session: SessionView): string {
  if (session.api === "enos") return session.user.name;
  const { firstname, surname, userId } = session.user;
  return `${firstname} ${surname}`.trim() || userId;
}
