import { useLoaderData } from "@remix-run/react";
import { oneOf } from "../../domain/asked";
import { say } from "../../domain/bilingual";
import { accountsCrumbs } from "../../domain/council-accounts/crumbs";
import { figureNames } from "../../domain/council-accounts/figures";
import { accountPageWords } from "../../domain/council-accounts/page-words";
import { type AccountPage, accountPage } from "../../domain/council-accounts/pages.server";
import { AccountView } from "../../domain/council-accounts/views/account-view";
import { fiscalYear } from "../../domain/format";
import { type DoorHandle, titled } from "../../http/door-handle";
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
  const figure = oneOf(figureNames, url.searchParams.get("figure"));
  return accountPage(house.db, actor, { body, year, today, figure });
});

export default function Account() {
  return <AccountView page={useLoaderData<typeof loader>()} />;
}
