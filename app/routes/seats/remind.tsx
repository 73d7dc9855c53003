import { useActionData, useLoaderData } from "@remix-run/react";
import { say } from "../../domain/bilingual";
import { nothing } from "../../domain/people/forms";
import { actWords } from "../../domain/seats/act-words";
import { bodyCrumbs } from "../../domain/seats/crumbs";
import { remindOfNomination } from "../../domain/seats/nominations.server";
import { type RemindForm, remindFormPage } from "../../domain/seats/pages.server";
import { remindedSaid } from "../../domain/seats/said.server";
import { RemindView } from "../../domain/seats/views/ask-forms";
import { type DoorHandle, titled } from "../../http/door-handle";
import { formDoor } from "../../http/form-door.server";
import { address } from "../../site-map";
import { useLanguage } from "../../ui";

type Data = { page: RemindForm };

export const handle: DoorHandle<Data> = {
  place: "bodies",
  form: "form",
  crumbs: ({ page }, language) => bodyCrumbs(page, language),
};
export const meta = titled<Data>(({ page }, language) =>
  actWords[language].remindTitle(say(language, page.asked.of)),
);

const door = formDoor({
  show: ({ house, actor }, { asked = "" }) => remindFormPage(house.db, actor, asked),
  fields: nothing,
  act: ({ asker, page }) => {
    const body = remindOfNomination(asker, page.asked.id);
    return { body, said: remindedSaid(page) };
  },
  leadsTo: ({ body, said }, { language }) => ({ to: address(language, "body", { body }), said }),
});
export const loader = door.loader;
export const action = door.action;

export default function Remind() {
  const language = useLanguage();
  const { page, form } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <RemindView
      page={page}
      form={refused?.form ?? form}
      cancel={address(language, "body", { body: page.body })}
    />
  );
}
