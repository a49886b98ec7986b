import type { ReactNode } from "react";
import { LogOutButton } from "./log-out-button.tsx";

/** There may be a session, but nobody can say what is in it. */
export function LostScreen({ problem }: { problem: ReactNode }) {
  return (
    <>
      <h1 tabIndex={-1}>Your session cannot be shown</h1>
      {problem}
      <LogOutButton />
    </>
  );
}
