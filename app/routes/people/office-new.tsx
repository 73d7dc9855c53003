import { useActionData, useLoaderData } from "@remix-run/react";
import { inBoth } from "../../domain/bilingual";
import { type OfficeNewPage, officeNewPage } from "../../domain/overviews/office-pages.server";
import { personCrumbs, personInFull } from "../../domain/overviews/person-crumbs";
import { OfficeGiveForm } from "../../domain/overviews/views/office-forms";
import { giveOffice } from "../../domain/people/commands/offices.server";
import { officeFields } from "../../domain/people/forms";
import { officeActWords } from "../../domain/people/office-act-words";
import { type DoorHandle, titled } from "../../http/door-handle";
import { formDoor } from "../../http/form-door.server";
import { address } from "../../site-map";
import { useLanguage } from "../../ui";

type Data = { page: OfficeNewPage };

export const handle: DoorHandle<Data> = {
  place: "people",
  form: "form",
  crumbs: ({ page }, language) => personCrumbs(page, language),
};
export const meta = titled<Data>(({ page }, language) =>
  officeActWords[language].giveTitle(personInFull(page, language)),
);

const door = formDoor({
  show: ({ house, actor, today: day, now }, { person = "" }) =>
    officeNewPage(house.db, { actor, day, now }, person),
  fields: officeFields,
  act: ({ asker, page }, typed) => {
    giveOffice(asker, page.id, typed);
    return page.id;
  },
  leadsTo: (person, { language }) => ({
    to: address(language, "person", { person }),
    said: inBoth(officeActWords, (words) => words.saidGiven),
  }),
});
export const loader = door.loader;
export const action = door.action;

export default function OfficeNew() {
  const { page, form } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const cancel = address(useLanguage(), "person", { person: page.id });
  return <OfficeGiveForm page={page} form={refused?.form ?? form} cancel={cancel} />;
}
