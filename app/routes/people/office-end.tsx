import { useActionData, useLoaderData } from "@remix-run/react";
import { inBoth, say } from "../../domain/bilingual";
import { officeWords } from "../../domain/offices";
import { officeEndPage } from "../../domain/overviews/office-pages.server";
import { personCrumbs } from "../../domain/overviews/person-crumbs";
import { OfficeEndForm } from "../../domain/overviews/views/office-forms";
import { endOffice } from "../../domain/people/commands/offices.server";
import { endOfficeFields } from "../../domain/people/forms";
import { officeActWords } from "../../domain/people/office-act-words";
import type { OfficeLine } from "../../domain/people/offices.server";
import { type DoorHandle, titled } from "../../http/door-handle";
import { formDoor } from "../../http/form-door.server";
import { address } from "../../site-map";
import { useLanguage } from "../../ui";

type Data = { page: OfficeLine };

export const handle: DoorHandle<Data> = {
  place: "people",
  form: "form",
  crumbs: ({ page: { person: id, shown } }, language) => personCrumbs({ id, shown }, language),
};
export const meta = titled<Data>(({ page: { shown, kind } }, language) =>
  officeActWords[language].endTitle(say(language, shown), officeWords[language][kind]),
);

const door = formDoor({
  show: ({ house, actor, today: day, now }, { office = "" }) =>
    officeEndPage(house.db, { actor, day, now }, office),
  fields: endOfficeFields,
  act: ({ asker, page }, { until }) => endOffice(asker, page.id, until),
  leadsTo: (person, { language }) => ({
    to: address(language, "person", { person }),
    said: inBoth(officeActWords, (words) => words.saidEnded),
  }),
});
export const loader = door.loader;
export const action = door.action;

export default function OfficeEnd() {
  const { page, form } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const cancel = address(useLanguage(), "person", { person: page.person });
  return <OfficeEndForm page={page} form={refused?.form ?? form} cancel={cancel} />;
}
