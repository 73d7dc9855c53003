import { useLoaderData } from "@remix-run/react";
import { accountCrumbs } from "../../domain/council-accounts/crumbs";
import { partWords } from "../../domain/council-accounts/part-words";
import { type OpeningPage, openingPage } from "../../domain/council-accounts/parts.server";
import { OpeningView } from "../../domain/council-accounts/views/opening-view";
import { longDate } from "../../domain/format";
import { type DoorHandle, titled } from "../../http/door-handle";
import { page } from "../../http/page-door.server";

export const handle: DoorHandle<OpeningPage> = {
  place: "council-accounts",
  crumbs: ({ opening, year }, language) => accountCrumbs({ council: opening.council, year }, language),
};
export const meta = titled<OpeningPage>(({ opening }, language) =>
  partWords[language].openingTitle(longDate(language, opening.day)),
);

export const loader = page(({ house, actor, today }, { opening = "" }) =>
  openingPage(house.db, actor, { id: opening, today }),
);

export default function Opening() {
  return <OpeningView page={useLoaderData<typeof loader>()} />;
}
