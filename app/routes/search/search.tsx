import { useLoaderData } from "@remix-run/react";
import { type SearchPage, searchPage } from "../../domain/overviews/search-page.server";
import { searchWords } from "../../domain/overviews/search-words";
import { SearchView } from "../../domain/overviews/views/search-view";
import { titled } from "../../http/door-handle";
import { pageAsked } from "../../http/page-asked";
import { page } from "../../http/page-door.server";

export const meta = titled<SearchPage>(({ typed }, language) =>
  typed ? searchWords[language].titleOf(typed) : searchWords[language].title,
);

export const loader = page(({ house, actor, language, url: { searchParams } }) => {
  const asked = (name: string) => searchParams.get(name) ?? "";
  const given = {
    words: asked("q"),
    kind: asked("kind"),
    body: asked("body"),
    page: pageAsked({ searchParams }),
  };
  return searchPage(house, actor, given, language);
});

export default function Search() {
  return <SearchView page={useLoaderData<typeof loader>()} />;
}
