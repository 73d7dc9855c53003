import type { Language } from "../domain/bilingual";

/** The first part of an address is its language; whatever has none is answered in English first. */
export const languageOfPath = (path: string): Language => (/^\/fr(\/|$)/.test(path) ? "fr" : "en");
