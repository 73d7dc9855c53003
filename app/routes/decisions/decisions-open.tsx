import { useLoaderData } from "@remix-run/react";
import { howItStandsPage } from "../../domain/decisions/how-it-stands.server";
import { howItStandsWords } from "../../domain/decisions/how-it-stands-words";
import { HowItStandsView } from "../../domain/decisions/views/how-it-stands-view";
import { type DoorHandle, titled } from "../../http/door-handle";
import { pageAsked } from "../../http/page-asked";
import { page } from "../../http/page-door.server";

export const handle: DoorHandle = { place: "decisions" };
export const meta = titled((_, language) => howItStandsWords[language].title);

export const loader = page(({ house, actor, now, today, url }) => ({
  page: howItStandsPage(house, { actor, now, today }, pageAsked(url)),
  today,
}));

export default function DecisionsOpen() {
  return <HowItStandsView {...useLoaderData<typeof loader>()} />;
}
