import { useLoaderData } from "@remix-run/react";
import { registerPage } from "../../domain/decisions/register.server";
import { registerFilter } from "../../domain/decisions/register-filter";
import { registerWords } from "../../domain/decisions/register-words";
import { RegisterView } from "../../domain/decisions/views/register-view";
import { type DoorHandle, titled } from "../../http/door-handle";
import { pageAsked } from "../../http/page-asked";
import { page } from "../../http/page-door.server";

export const handle: DoorHandle = { place: "decisions" };
export const meta = titled((_, language) => registerWords[language].title);

export const loader = page(({ house, actor, url }) =>
  registerPage(house.db, actor, { filter: registerFilter(url.searchParams), page: pageAsked(url) }),
);

export default function Decisions() {
  return <RegisterView page={useLoaderData<typeof loader>()} />;
}
