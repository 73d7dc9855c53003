import { useActionData, useLoaderData } from "@remix-run/react";
import { actWords } from "../../domain/seats/act-words";
import { bodyCrumbs } from "../../domain/seats/crumbs";
import { askedFields } from "../../domain/seats/forms";
import { askForNomination } from "../../domain/seats/nominations.server";
import { type AskForm, askFormPage, levelOf } from "../../domain/seats/pages.server";
import { askedSaid } from "../../domain/seats/said.server";
import { AskView } from "../../domain/seats/views/ask-forms";
import { type DoorHandle, titled } from "../../http/door-handle";
import { formDoor } from "../../http/form-door.server";
import { address } from "../../site-map";
import { useLanguage } from "../../ui";

type Data = { page: AskForm };

export const handle: DoorHandle<Data> = {
  place: "bodies",
  form: "form",
  crumbs: ({ page }, language) => bodyCrumbs(page, language),
};
export const meta = titled<Data>((_, language) => actWords[language].askTitle);

const door = formDoor({
  show: ({ house, actor, today, url }, { body = "" }) => {
    const asked = (name: string) => url.searchParams.get(name) ?? "";
    return askFormPage(house.db, actor, { body, day: today, seat: asked("seat"), level: asked("level") });
  },
  start: ({ seat, of }) => ({ seat, of }),
  fields: askedFields,
  act: ({ asker, page }, typed) => {
    askForNomination(asker, page.body, { ...typed, level: levelOf(page, typed.of) });
    return { body: page.body, said: askedSaid(page, typed.of) };
  },
  leadsTo: ({ body, said }, { language }) => ({ to: address(language, "body", { body }), said }),
});
export const loader = door.loader;
export const action = door.action;

export default function Ask() {
  const language = useLanguage();
  const { page, form } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <AskView
      page={page}
      form={refused?.form ?? form}
      cancel={address(language, "body", { body: page.body })}
    />
  );
}
