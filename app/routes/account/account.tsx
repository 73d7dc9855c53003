import { useLoaderData } from "@remix-run/react";
import { accountWords } from "../../auth/account-words";
import { accountPage } from "../../auth/own-account.server";
import { AccountView } from "../../auth/views/account-view";
import { type DoorHandle, titled } from "../../http/door-handle";
import { page } from "../../http/page-door.server";

export const handle: DoorHandle = { place: "account" };
export const meta = titled((_, language) => accountWords[language].title);

export const loader = page(({ house, session }) => accountPage(house, session));

export default function Account() {
  return <AccountView page={useLoaderData<typeof loader>()} />;
}
