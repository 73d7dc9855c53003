import { useActionData, useLoaderData } from "@remix-run/react";
import { say } from "../../domain/bilingual";
import { bodyCrumbs } from "../../domain/seats/crumbs";
import { endPart } from "../../domain/taking-part/commands/taking-part.server";
import { endFields, partProblems } from "../../domain/taking-part/forms";
import { type PartForm, partFormPage } from "../../domain/taking-part/pages.server";
import { partSaid } from "../../domain/taking-part/said";
import { EndPart } from "../../domain/taking-part/views/part-forms";
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
  partWords[language].endTitle(say(language, page.part.jurisdictionName)),
);

const door = formDoor({
  show: ({ house, actor, today }, { part = "" }) =>
    partFormPage(house.db, actor, { part, verb: "end", today }),
  start: ({ today }) => dayFields("until", today),
  fields: endFields,
  problems: partProblems,
  act: ({ asker, page }, { until }) => {
    endPart(asker, page.part.id, until);
    return page;
  },
  leadsTo: (page, { language }) => ({
    to: `${address(language, "body", { body: page.body })}#parts`,
    said: partSaid(page, "saidEnded"),
  }),
});
export const loader = door.loader;
export const action = door.action;

export default function PartEnd() {
  const { page, form } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const cancel = address(useLanguage(), "body", { body: page.body });
  return <EndPart page={page} form={refused?.form ?? form} cancel={cancel} />;
}
