import { useLoaderData } from "@remix-run/react";
import { jurisdictionWords } from "../../domain/overviews/jurisdiction-words";
import { jurisdictionsPage } from "../../domain/overviews/jurisdictions.server";
import { jurisdictionsFilter } from "../../domain/overviews/jurisdictions-filter";
import { JurisdictionsView } from "../../domain/overviews/views/jurisdictions-view";
import { type DoorHandle, titled } from "../../http/door-handle";
import { page } from "../../http/page-door.server";

export const handle: DoorHandle = { place: "jurisdictions" };
export const meta = titled((_, language) => jurisdictionWords[language].title);

export const loader = page(({ house, actor, today, language, url }) => {
  const filter = jurisdictionsFilter(url.searchParams);
  return { filter, page: jurisdictionsPage(house.db, actor, { filter, today, language }) };
});

export default function Jurisdictions() {
  return <JurisdictionsView {...useLoaderData<typeof loader>()} />;
}
