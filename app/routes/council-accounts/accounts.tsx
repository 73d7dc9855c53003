import { useLoaderData } from "@remix-run/react";
import { accountPageWords } from "../../domain/council-accounts/page-words";
import { accountsPage } from "../../domain/council-accounts/pages.server";
import { AccountsView } from "../../domain/council-accounts/views/accounts-view";
import { type DoorHandle, titled } from "../../http/door-handle";
import { page } from "../../http/page-door.server";

export const handle: DoorHandle = { place: "council-accounts" };
export const meta = titled((_, language) => accountPageWords[language].accounts);

export const loader = page(({ house, actor, url, today }) =>
  accountsPage(house.db, actor, { year: url.searchParams.get("year"), today }),
);

export default function Accounts() {
  return <AccountsView page={useLoaderData<typeof loader>()} />;
}
