import { useAnnounce } from "./announcer.tsx";
import { ProblemMessage } from "./problem-message.tsx";
import { useLogOut } from "./queries.ts";
import { StepButton } from "./step-button.tsx";

export function LogOutButton() {
  const announce = useAnnounce();
  // An option of the hook, not of the call: the button is gone when the answer is there.
  const logOut = useLogOut(({ warning }) =>
    announce(
      warning
        ? `You are logged out of this portal. The API was not told: ${warning.message}`
        : "You are logged out.",
    ),
  );
  const start = () => {
    announce("");
    logOut.mutate();
  };
  return (
    <>
      {logOut.error && <ProblemMessage error={logOut.error} retry={start} />}
      <StepButton pending={logOut.isPending} busy="Logging out …" onClick={start}>
        Log out
      </StepButton>
    </>
  );
}
