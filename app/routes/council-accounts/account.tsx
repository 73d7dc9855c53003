import { useLoaderData } from "@remix-run/react";
import { idAsked, oneOf } from "../../domain/asked";
import { say } from "../../domain/bilingual";
import { accountsCrumbs } from "../../domain/council-accounts/crumbs";
import { figureNames } from "../../domain/council-accounts/figures";
import { accountPageWords } from "../../domain/council-accounts/page-words";
import { type AccountPage, accountPage } from "../../domain/council-accounts/pages.server";
import { AccountView } from "../../domain/council-accounts/views/account-view";
import { fiscalYear } from "../../domain/format";
import { type DoorHandle, titled } from "../../http/door-handle";
import { pageAsked } from "../../http/page-asked";
import { page } from "../../http/page-door.server";

export const handle: DoorHandle<AccountPage> = {
  place: "council-accounts",
  crumbs: (_, language) => accountsCrumbs(language),
};
export const meta = titled<AccountPage>(({ head }, language) => {
  const named = `${accountPageWords[language].accountOf} ${say(language, head.council.acronym)}`;
  return `${named}, ${fiscalYear(language, head.year)}`;
});

export const loader = page(({ house, actor, url, today }, { body = "", year = "" }) => {
  const search = url.searchParams;
  const figure = oneOf(figureNames, search.get("figure"));
  // What came last is what one looks for; the whole is for the print.
  const page = search.has("page") ? { page: pageAsked(url) } : { page: Number.MAX_SAFE_INTEGER };
  return accountPage(house.db, actor, {
    ...{ body, year, today, figure, request: idAsked(search, "request") },
    ...(search.get("lines") === "all" ? {} : page),
  });
});

export default function Account() {
  return <AccountView page={useLoaderData<typeof loader>()} />;
}
