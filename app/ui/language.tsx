import { createContext, type ReactNode, useContext } from "react";
import { type Catalogue, type Language, pick } from "../domain/bilingual";

const PageLanguage = createContext<Language>("en");

export function LanguageProvider({ language, children }: { language: Language; children: ReactNode }) {
  return <PageLanguage.Provider value={language}>{children}</PageLanguage.Provider>;
}

/** The language of the page being rendered, decided by its address. */
export const useLanguage = (): Language => useContext(PageLanguage);

/** A catalogue's words in the language of the page. */
export const useWords = <Words,>(words: Catalogue<Words>): Words => pick(words, useLanguage());
