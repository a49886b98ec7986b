import { lazy, Suspense, useEffect, useRef } from "react";
import { CallsPanel } from "./calls/calls-panel.tsx";
import { LoginScreen } from "./login/login-screen.tsx";
import { Announcer, useAnnounce } from "./parts/announcer.tsx";
import { ProblemMessage } from "./parts/problem-message.tsx";
import { useApis, useSession } from "./portal/steps.ts";
import { SessionScreen } from "./session/session-screen.tsx";
import { LanguageProvider, useText } from "./text/language.tsx";

// Not in what is built: the condition is `false` there, and the import goes with it.
const Drawer = import.meta.env.DEV ? lazy(() => import("./dev/drawer.tsx")) : () => null;

export function App() {
  return (
    <LanguageProvider>
      <Announcer>
        <div className="page">
          <Screens />
        </div>
        <Suspense>
          <Drawer />
        </Suspense>
      </Announcer>
    </LanguageProvider>
  );
}

function Screens() {
  const text = useText();
  const { data, error, isPending, errorUpdatedAt, refetch } = useSession();
  const { data: offered, isPending: isWaiting, error: nothingOffered } = useApis();
  const announce = useAnnounce();
  const session = data?.session;
  const api = session && offered?.apis.find(({ id }) => id === session.api);
  const isLoading = isPending || isWaiting || (session && !api);
  const name = isLoading ? "loading" : session ? "session" : "login";
  const main = useScreenChange(name);

  useEffect(() => {
    if (data?.ended) announce(text.sessionEnded);
  }, [data, announce, text]);

  return (
    <>
      <main ref={main} id="content" aria-busy={Boolean(isLoading)}>
        {/* One problem is enough: without APIs, the log-in screen has it. */}
        {error && !nothingOffered && (
          <ProblemMessage
            key={errorUpdatedAt}
            error={error}
            since={errorUpdatedAt}
            retry={() => void refetch()}
          />
        )}
        {name === "loading" && <p className="quiet">{text.loading}</p>}
        {name === "login" && <LoginScreen />}
        {session && api && <SessionScreen api={api} session={session} />}
      </main>
      {/* A new one with each screen, not before it: on a phone it stands below, and would be seen to move. */}
      {!isLoading && <CallsPanel key={name} />}
    </>
  );
}

/** Names the document after the screen and, except on arrival, moves the focus to its heading. */
function useScreenChange(name: string) {
  const text = useText();
  const main = useRef<HTMLElement>(null);
  const previous = useRef("loading");
  useEffect(() => {
    const heading = main.current?.querySelector("h1");
    if (!heading) {
      // After a second start the focus has lost its place.
      if (previous.current !== "loading") previous.current = "started again";
      return;
    }
    document.title = `${heading.textContent} · ${text.brand}`;
    if (previous.current !== "loading" && previous.current !== name) heading.focus();
    previous.current = name;
  }, [name, text]);
  return main;
}
