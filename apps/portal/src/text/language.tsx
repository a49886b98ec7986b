import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from "react";
import { en, type Text } from "./en.ts";
import { zh } from "./zh.ts";

const languages = { en: { name: "English", text: en }, zh: { name: "中文", text: zh } } as const;

export type Language = keyof typeof languages;

const tags: Readonly<Record<Language, string>> = { en: "en", zh: "zh-CN" };

interface Spoken {
  readonly language: Language;
  readonly text: Text;
  /** BCP 47, for `Intl`: the browser's own variant of it where it has one. */
  readonly locale: string;
  readonly speak: (language: Language) => void;
}

const LanguageContext = createContext<Spoken | undefined>(undefined);

export function useLanguage(): Spoken {
  const spoken = useContext(LanguageContext);
  if (!spoken) throw new Error("There is no LanguageProvider above.");
  return spoken;
}

export const useText = (): Text => useLanguage().text;

const KEY = "handshake-language";

/** The one that was chosen here before, else the first of the browser's that the page speaks. */
function first(): Language {
  const wanted = [stored(), ...navigator.languages].map((tag) => tag?.slice(0, 2));
  return wanted.find((tag): tag is Language => tag === "en" || tag === "zh") ?? "en";
}

/** Storage may be forbidden. */
function stored(): string | undefined {
  try {
    return localStorage.getItem(KEY) ?? undefined;
  } catch {
    return undefined;
  }
}

function store(language: Language): void {
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // Then it holds until the page is left.
  }
}

export function LanguageProvider({ children }: { children: ReactNode }) {
  const [language, setLanguage] = useState(first);
  const locale = navigator.languages.find((tag) => tag.startsWith(language)) ?? tags[language];
  useEffect(() => {
    document.documentElement.lang = tags[language];
  }, [language]);
  const spoken = useMemo((): Spoken => {
    const speak = (chosen: Language): void => {
      store(chosen);
      setLanguage(chosen);
    };
    return { language, text: languages[language].text, locale, speak };
  }, [language, locale]);
  return <LanguageContext value={spoken}>{children}</LanguageContext>;
}

export function LanguagePicker() {
  const { language, text, speak } = useLanguage();
  return (
    <label className="language">
      <span className="visually-hidden">{text.language}</span>
      <select value={language} onChange={(event) => speak(event.target.value as Language)}>
        {Object.entries(languages).map(([tag, { name }]) => (
          <option key={tag} value={tag} lang={tags[tag as Language]}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
