import { address } from "../../site-map";
import type { Crumb } from "../../ui";
import { type Language, langOf, say } from "../bilingual";
import type { Action } from "./action.server";
import { actionFormWords } from "./form-words";
import { actionWords } from "./page-words";
import type { NewActionPage } from "./pages.server";

type Of = { action: Pick<Action, "id" | "text"> };

export const actionCrumbs = (language: Language): Crumb[] => [
  { label: actionWords[language].title, href: address(language, "actions") },
];

/** From an act, back to the action it is done on. */
export const actionActCrumbs = ({ action }: Of, language: Language): Crumb[] => [
  ...actionCrumbs(language),
  {
    ...{ label: say(language, action.text), lang: langOf(language, action.text) },
    href: address(language, "action", { action: action.id }),
  },
];

export const newActionCrumbs = ({ bodies }: NewActionPage, language: Language): Crumb[] =>
  actionCrumbs(language).concat(
    bodies.slice(0, 1).map(({ id, name }) => ({
      ...{ label: say(language, name), lang: langOf(language, name) },
      href: address(language, "body", { body: id }),
    })),
  );

/** Titles name the item, so that those of one meeting are told apart. */
export const itemActionTitle = ({ item }: NewActionPage, language: Language): string =>
  `${actionFormWords[language].newTitle}, ${item ? say(language, item.title) : ""}`;
