// Searches as somebody would, without a door.
import type { Language } from "../../app/domain/bilingual";
import { type SearchPage, searchPage } from "../../app/domain/overviews/search-page.server";
import type { Part, TestHouse } from "./house";

type Asked = { kind?: string; body?: string; page?: number; language?: Language };

export function search(house: TestHouse, part: Part, words: string, asked: Asked = {}): SearchPage {
  const { kind = "", body = "", page = 1, language = "en" } = asked;
  return searchPage(house.house, house.actor(part), { words, kind, body, page }, language);
}

const textOf = (told: { pieces: { text: string }[] } | null): string =>
  told?.pieces.map(({ text }) => text).join("") ?? "";

/** "body: Client-Centric Service Working Group (CCSWG)", in the order of the page. */
export const linesOf = ({ groups }: SearchPage): string[] =>
  groups.flatMap(({ kind, hits }) => hits.map(({ title }) => `${kind}: ${textOf(title)}`));

export const marked = ({ groups }: SearchPage): string[] =>
  groups.flatMap(({ hits }) =>
    hits.flatMap(({ title, text }) =>
      [...title.pieces, ...(text?.pieces ?? [])].flatMap(({ text: words, isFound }) =>
        isFound ? [words] : [],
      ),
    ),
  );

export const kindsOf = ({ groups }: SearchPage): string[] => groups.map(({ kind }) => kind);
