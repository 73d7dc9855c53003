import { useLoaderData } from "@remix-run/react";
import { say } from "../../domain/bilingual";
import { bodiesWords } from "../../domain/overviews/bodies-words";
import { seatInFull } from "../../domain/seats/crumbs";
import { type SeatPage, seatPage } from "../../domain/seats/seat-page.server";
import { seatPageWords } from "../../domain/seats/seat-page-words";
import { SeatView } from "../../domain/seats/views/seat/seat-view";
import { dayAsked } from "../../http/day-asked";
import { type DoorHandle, titled } from "../../http/door-handle";
import { formAt } from "../../http/form-door.server";
import { page } from "../../http/page-door.server";
import { address } from "../../site-map";

type Data = { page: SeatPage };

export const handle: DoorHandle<Data> = {
  place: "bodies",
  crumbs: ({ page }, language) => [
    { label: bodiesWords[language].bodies, href: address(language, "bodies") },
    { label: say(language, page.bodyName), href: `${address(language, "body", { body: page.body })}#seats` },
  ],
};
export const meta = titled<Data>(({ page }, language) =>
  seatPageWords[language].seat(seatInFull(page, language)),
);

export const loader = page((asked, { seat = "" }) => {
  const { house, actor, today, language, url } = asked;
  const { day, form } = dayAsked(url, today, language);
  const shown = seatPage(house.db, actor, { seat, today, on: day });
  const contactForms = Object.fromEntries(
    shown.contacts.map(({ id: contact }) => [
      contact,
      {
        keep: formAt(asked, address(language, "contact-keep", { contact })),
        end: formAt(asked, address(language, "contact-end", { contact })),
      },
    ]),
  );
  return { page: shown, dayForm: form, contactForms };
});

export default function Seat() {
  return <SeatView {...useLoaderData<typeof loader>()} />;
}
