import { useLoaderData } from "@remix-run/react";
import { type CardPage, directoryCard } from "../../domain/overviews/directory.server";
import { directoryWords } from "../../domain/overviews/directory-words";
import { personInFull } from "../../domain/overviews/person-crumbs";
import { CardView } from "../../domain/overviews/views/card-view";
import { type DoorHandle, titled } from "../../http/door-handle";
import { page } from "../../http/page-door.server";
import { address } from "../../site-map";

type Data = CardPage;

export const handle: DoorHandle<Data> = {
  place: "directory",
  crumbs: (_, language) => [{ label: directoryWords[language].title, href: address(language, "directory") }],
};
export const meta = titled<Data>(
  ({ line }, language) =>
    `${personInFull({ shown: line.shown, jurisdiction: line.jurisdictionName }, language)} (${directoryWords[language].card})`,
);

export const loader = page(({ house, actor, today: day, language }, { person = "" }) =>
  directoryCard(house.db, { actor, day, language }, person),
);

export default function Card() {
  return <CardView page={useLoaderData<typeof loader>()} />;
}
