import { useEffect, useRef } from "react";
import { Announcer, useAnnounce } from "./announcer.tsx";
import { LoginScreen } from "./login-screen.tsx";
import { LostScreen } from "./lost-screen.tsx";
import { ProblemMessage } from "./problem-message.tsx";
import { useSession } from "./queries.ts";
import { SessionScreen } from "./session-screen.tsx";

export function App() {
  return (
    <Announcer>
      <Screens />
    </Announcer>
  );
}

function Screens() {
  const { data, error, isPending, errorUpdatedAt, refetch } = useSession();
  const announce = useAnnounce();
  const name = isPending ? "loading" : data?.session ? "session" : error ? "lost" : "login";
  const main = useScreenChange(name);

  useEffect(() => {
    if (data?.ended) announce("Your session has ended. Log in again.");
  }, [data, announce]);

  // One observer of the session for the whole page: a second one would ask again when it appears.
  const problem = error && (
    <ProblemMessage key={errorUpdatedAt} error={error} retry={() => void refetch()} />
  );

  return (
    <main ref={main} aria-busy={isPending}>
      {name === "loading" && <p className="quiet">Loading …</p>}
      {name === "login" && <LoginScreen />}
      {name === "lost" && <LostScreen problem={problem} />}
      {data?.session && <SessionScreen session={data.session} problem={problem} />}
    </main>
  );
}

/** Names the document after the screen and, except on arrival, moves the focus to its heading. */
function useScreenChange(name: string) {
  const main = useRef<HTMLElement>(null);
  const previous = useRef("loading");
  useEffect(() => {
    const heading = main.current?.querySelector("h1");
    if (!heading) return;
    document.title = `${heading.textContent} · Handshake portal`;
    if (previous.current !== "loading" && previous.current !== name) heading.focus();
    previous.current = name;
  }, [name]);
  return main;
}
