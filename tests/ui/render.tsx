import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import type { Language } from "../../app/domain/bilingual";
import { drawn } from "../../app/ui/form/field-names";
import { LanguageProvider } from "../../app/ui/language";

/** A piece as the server sends it. */
export const markupOf = (piece: ReactNode, language: Language = "en"): string =>
  drawn(<LanguageProvider language={language}>{piece}</LanguageProvider>, renderToStaticMarkup);

/** Every value of an attribute, in the order of the markup. */
export const valuesOf = (markup: string, attribute: string): string[] =>
  [...markup.matchAll(new RegExp(` ${attribute}="([^"]*)"`, "g"))].map(([, value]) => value ?? "");

export const repeated = (values: string[]): string[] =>
  values.filter((value, place) => values.indexOf(value) !== place);
