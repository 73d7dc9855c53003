import { useActionData, useLoaderData } from "@remix-run/react";
import { say } from "../../domain/bilingual";
import { bodyCrumbs } from "../../domain/seats/crumbs";
import { correctPart } from "../../domain/taking-part/commands/taking-part.server";
import { correctFields, partProblems } from "../../domain/taking-part/forms";
import { type PartForm, partFormPage } from "../../domain/taking-part/pages.server";
import { partSaid } from "../../domain/taking-part/said";
import { CorrectPart } from "../../domain/taking-part/views/part-forms";
import { partWords } from "../../domain/taking-part/words";
import { dayFields } from "../../http/day-asked";
import { type DoorHandle, titled } from "../../http/door-handle";
import { formDoor } from "../../http/form-door.server";
import { address } from "../../site-map";
import { useLanguage } from "../../ui";

type Data = { page: PartForm };

export const handle: DoorHandle<Data> = {
  place: "bodies",
  form: "form",
  crumbs: ({ page }, language) => bodyCrumbs(page, language),
};
export const meta = titled<Data>(({ page }, language) =>
  partWords[language].correctTitle(say(language, page.part.jurisdictionName)),
);

const door = formDoor({
  show: ({ house, actor, today }, { part = "" }) =>
    partFormPage(house.db, actor, { part, verb: "correct", today }),
  start: ({ part }) => ({
    ...dayFields("from", part.from),
    ...(part.until ? dayFields("until", part.until) : {}),
    ...{ quality: part.quality, noteEn: part.note.en, noteFr: part.note.fr, reference: part.reference },
  }),
  edition: ({ part }) => part.edition,
  fields: correctFields,
  problems: partProblems,
  act: ({ asker, page, edition }, typed) => {
    correctPart(asker, page.part.id, { ...typed, edition });
    return page;
  },
  leadsTo: (page, { language }) => ({
    to: `${address(language, "body", { body: page.body })}#parts`,
    said: partSaid(page, "saidCorrected"),
  }),
});
export const loader = door.loader;
export const action = door.action;

export default function PartCorrect() {
  const { page, form } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const cancel = address(useLanguage(), "body", { body: page.body });
  return <CorrectPart page={page} form={refused?.form ?? form} cancel={cancel} />;
}
