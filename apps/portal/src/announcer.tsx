import { createContext, type ReactNode, useContext, useState } from "react";

const AnnounceContext = createContext<(message: string) => void>(() => undefined);

/** Says something to everyone: shown below the bar, and read by screen readers. */
export const useAnnounce = () => useContext(AnnounceContext);

/** The live region stands in the page from the start: one that appears with its text is not read. */
export function Announcer({ children }: { children: ReactNode }) {
  const [message, announce] = useState("");
  return (
    <AnnounceContext value={announce}>
      <header className="bar">
        <span className="brand">Handshake portal</span>
        <output className="status">{message}</output>
      </header>
      {children}
    </AnnounceContext>
  );
}
