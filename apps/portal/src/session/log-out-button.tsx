import type { ApiChoice } from "../../server/view.ts";
import { useAnnounce } from "../parts/announcer.tsx";
import { ProblemMessage } from "../parts/problem-message.tsx";
import { StepButton } from "../parts/step-button.tsx";
import { useLogOut } from "../portal/steps.ts";
import { useText } from "../text/language.tsx";

export function LogOutButton({ api }: { api: ApiChoice }) {
  const text = useText();
  const announce = useAnnounce();
  // An option of the hook, not of the call: the button is gone when the answer is there.
  const logOut = useLogOut(({ ok }) =>
    announce(ok ? text.loggedOut : text.loggedOutAlone(api.title)),
  );
  const start = () => {
    announce("");
    logOut.mutate();
  };
  return (
    <>
      {logOut.error && (
        <ProblemMessage
          key={logOut.submittedAt}
          error={logOut.error}
          since={logOut.submittedAt}
          api={api}
          retry={start}
        />
      )}
      <StepButton pending={logOut.isPending} busy={text.loggingOut} onClick={start}>
        {text.logOut}
      </StepButton>
    </>
  );
}
