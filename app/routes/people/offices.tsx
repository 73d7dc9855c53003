import { useLoaderData } from "@remix-run/react";
import { officesPage } from "../../domain/overviews/office-pages.server";
import { peopleListWords } from "../../domain/overviews/people-words";
import { OfficesView } from "../../domain/overviews/views/offices-view";
import { officeActWords } from "../../domain/people/office-act-words";
import { type DoorHandle, titled } from "../../http/door-handle";
import { page } from "../../http/page-door.server";
import { address } from "../../site-map";

export const handle: DoorHandle = {
  place: "people",
  crumbs: (_, language) => [{ label: peopleListWords[language].title, href: address(language, "people") }],
};
export const meta = titled((_, language) => officeActWords[language].title);

export const loader = page(({ house, actor, today: day, now }) => officesPage(house.db, { actor, day, now }));

export default function Offices() {
  return <OfficesView page={useLoaderData<typeof loader>()} />;
}
