import { useLoaderData } from "@remix-run/react";
import { say } from "../../domain/bilingual";
import { capital } from "../../domain/format";
import { type JurisdictionPage, jurisdictionPage } from "../../domain/overviews/jurisdiction-page.server";
import { jurisdictionWords } from "../../domain/overviews/jurisdiction-words";
import { JurisdictionView } from "../../domain/overviews/views/jurisdiction-view";
import { dayAsked } from "../../http/day-asked";
import { type DoorHandle, titled } from "../../http/door-handle";
import { pageAsked } from "../../http/page-asked";
import { page } from "../../http/page-door.server";
import { address } from "../../site-map";

type Data = { page: JurisdictionPage };

export const handle: DoorHandle<Data> = {
  place: "jurisdictions",
  crumbs: (_, language) => [
    { label: jurisdictionWords[language].title, href: address(language, "jurisdictions") },
  ],
};
export const meta = titled<Data>(({ page }, language) => capital(say(language, page.name)));

export const loader = page(({ house, actor, today, url, language }, { jurisdiction: id = "" }) => {
  const { day, form } = dayAsked(url, today, language);
  return { page: jurisdictionPage(house.db, actor, { id, day, today, page: pageAsked(url) }), on: form };
});

export default function Jurisdiction() {
  return <JurisdictionView {...useLoaderData<typeof loader>()} />;
}
