import { useActionData, useLoaderData } from "@remix-run/react";
import { inBoth } from "../../domain/bilingual";
import { takeInEarlier } from "../../domain/earlier-decisions/commands/taking-in.server";
import { registerCrumbs } from "../../domain/earlier-decisions/crumbs";
import { takeInFields } from "../../domain/earlier-decisions/forms";
import { earlierPageWords } from "../../domain/earlier-decisions/page-words";
import { type TakeInPage, takeInPage } from "../../domain/earlier-decisions/pages.server";
import { TakeInForm } from "../../domain/earlier-decisions/views/earlier-form";
import { type DoorHandle, titled } from "../../http/door-handle";
import { formDoor } from "../../http/form-door.server";
import { address } from "../../site-map";
import { useLanguage } from "../../ui";

type Data = { page: TakeInPage };

export const handle: DoorHandle<Data> = {
  place: "decisions",
  form: "form",
  crumbs: (_, language) => registerCrumbs(language),
};
export const meta = titled<Data>((_, language) => earlierPageWords[language].newTitle);

const door = formDoor({
  show: ({ house, actor }) => takeInPage(house.db, actor),
  fields: takeInFields,
  act: ({ asker }, typed) => takeInEarlier(asker, typed),
  leadsTo: (earlier, { language }) => ({
    to: address(language, "earlier-decision", { earlier }),
    said: inBoth(earlierPageWords, (words) => words.saidTaken),
  }),
});
export const loader = door.loader;
export const action = door.action;

export default function EarlierNew() {
  const { page, form } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const cancel = address(useLanguage(), "decisions");
  return <TakeInForm page={page} form={refused?.form ?? form} cancel={cancel} />;
}
