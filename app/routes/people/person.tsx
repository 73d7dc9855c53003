import { useLoaderData } from "@remix-run/react";
import { peopleListWords } from "../../domain/overviews/people-words";
import { personInFull } from "../../domain/overviews/person-crumbs";
import { type PersonPage, personPage } from "../../domain/overviews/person-page.server";
import { PersonView } from "../../domain/overviews/views/person-view";
import { type DoorHandle, titled } from "../../http/door-handle";
import { page } from "../../http/page-door.server";
import { address } from "../../site-map";

export const handle: DoorHandle<PersonPage> = {
  place: "people",
  crumbs: (_, language) => [{ label: peopleListWords[language].title, href: address(language, "people") }],
};
export const meta = titled<PersonPage>(({ card }, language) => personInFull(card, language));

export const loader = page(({ house, actor, today: day, now }, { person = "" }) =>
  personPage(house.db, { actor, day, now }, person),
);

export default function Person() {
  return <PersonView page={useLoaderData<typeof loader>()} />;
}
