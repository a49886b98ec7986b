import { createContext, type ReactNode, useCallback, useContext, useState } from "react";
import { LanguagePicker, useText } from "../text/language.tsx";

const AnnounceContext = createContext<(message: string) => void>(() => undefined);

/** Says something to everyone: shown in the bar, and read by screen readers. */
export const useAnnounce = () => useContext(AnnounceContext);

/** The live region stands in the page from the start: one that appears with its text is not read. */
export function Announcer({ children }: { children: ReactNode }) {
  const text = useText();
  const [said, say] = useState({ message: "", text });
  const announce = useCallback((message: string) => say({ message, text }), [text]);
  // What was said in one language is over in another.
  const message = said.text === text ? said.message : "";
  return (
    <AnnounceContext value={announce}>
      <a className="skip" href="#content">
        {text.skip}
      </a>
      <header className="bar">
        <span className="brand">{text.brand}</span>
        <output className="status">{message}</output>
        <LanguagePicker />
      </header>
      {children}
    </AnnounceContext>
  );
}
