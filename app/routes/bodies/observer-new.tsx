import { useActionData, useLoaderData } from "@remix-run/react";
import { admitObserver } from "../../domain/bodies/commands.server";
import { bodyFormWords } from "../../domain/bodies/form-words";
import { type BodyForm, bodyFormPage, openBody } from "../../domain/bodies/pages.server";
import { saidOf } from "../../domain/bodies/said";
import { ObserverForm } from "../../domain/overviews/views/body/observer-form";
import { bodyCrumbs } from "../../domain/seats/crumbs";
import { observerFields } from "../../domain/seats/forms";
import { dayFields } from "../../http/day-asked";
import { type DoorHandle, titled } from "../../http/door-handle";
import { formDoor } from "../../http/form-door.server";
import { address } from "../../site-map";
import { useLanguage } from "../../ui";

type Data = { page: BodyForm };

export const handle: DoorHandle<Data> = {
  place: "bodies",
  form: "form",
  crumbs: ({ page }, language) => bodyCrumbs(page, language),
};
export const meta = titled<Data>((_, language) => bodyFormWords[language].observerTitle);

const door = formDoor({
  show: ({ house, actor, today }, { body = "" }) => bodyFormPage(house.db, actor, { body, day: today }),
  opens: (page, { actor }) => openBody(actor, page, "admitObserver"),
  start: ({ today }) => dayFields("from", today),
  fields: observerFields,
  act: ({ asker, page }, typed) => {
    admitObserver(asker, page.body, typed);
    return page;
  },
  leadsTo: (page, { language }) => ({
    to: address(language, "body", { body: page.body }),
    said: saidOf(page, "admitSaid"),
  }),
});
export const loader = door.loader;
export const action = door.action;

export default function ObserverNew() {
  const language = useLanguage();
  const { page, form } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <ObserverForm
      page={page}
      form={refused?.form ?? form}
      cancel={address(language, "body", { body: page.body })}
    />
  );
}
