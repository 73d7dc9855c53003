import { useActionData, useLoaderData } from "@remix-run/react";
import { inBoth } from "../../domain/bilingual";
import { earlierFields, editEarlier } from "../../domain/earlier-decisions/commands/taking-in.server";
import { earlierActCrumbs } from "../../domain/earlier-decisions/crumbs";
import { editFields } from "../../domain/earlier-decisions/forms";
import { earlierPageWords } from "../../domain/earlier-decisions/page-words";
import { type EarlierActPage, earlierActPage } from "../../domain/earlier-decisions/pages.server";
import { EditForm } from "../../domain/earlier-decisions/views/earlier-form";
import { dayFields } from "../../http/day-asked";
import { type DoorHandle, titled } from "../../http/door-handle";
import { formDoor } from "../../http/form-door.server";
import { address } from "../../site-map";
import { useLanguage } from "../../ui";

type Data = { page: EarlierActPage };

export const handle: DoorHandle<Data> = {
  place: "decisions",
  form: "form",
  crumbs: ({ page }, language) => earlierActCrumbs(page, language),
};
export const meta = titled<Data>((_, language) => earlierPageWords[language].editTitle);

const door = formDoor({
  show: ({ house, actor }, { earlier = "" }) =>
    earlierActPage(house.db, actor, { id: earlier, act: "editEarlier" }),
  start: ({ earlier }) => ({ ...earlierFields(earlier), ...dayFields("adoptedOn", earlier.adoptedOn) }),
  edition: ({ earlier }) => earlier.edition,
  fields: editFields,
  act: ({ asker, page, edition }, typed) => editEarlier(asker, page.earlier.id, { ...typed, edition }),
  leadsTo: (_, { params: { earlier = "" }, language }) => ({
    to: address(language, "earlier-decision", { earlier }),
    said: inBoth(earlierPageWords, (words) => words.saidEdited),
  }),
});
export const loader = door.loader;
export const action = door.action;

export default function EarlierEdit() {
  const { page, form } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const cancel = address(useLanguage(), "earlier-decision", { earlier: page.earlier.id });
  return <EditForm page={page} form={refused?.form ?? form} cancel={cancel} />;
}
