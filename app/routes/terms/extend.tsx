import { useActionData, useLoaderData } from "@remix-run/react";
import { longDate } from "../../domain/format";
import { bodyCrumbs } from "../../domain/seats/crumbs";
import { extendTerms } from "../../domain/terms/commands/extend.server";
import { extendFields, extendWords } from "../../domain/terms/extend-form";
import { type ExtendForm, extendFormPage, openExtension } from "../../domain/terms/pages/extend.server";
import { ExtendView } from "../../domain/terms/views/extend-form";
import { type DoorHandle, titled } from "../../http/door-handle";
import { formDoor } from "../../http/form-door.server";
import { address } from "../../site-map";
import { useLanguage } from "../../ui";

type Data = { page: ExtendForm };

export const handle: DoorHandle<Data> = {
  place: "bodies",
  form: "form",
  crumbs: ({ page }, language) => bodyCrumbs(page, language),
};
export const meta = titled<Data>(({ page }, language) =>
  page.proposed ? extendWords[language].agreeTitle : extendWords[language].title,
);

const door = formDoor({
  show: ({ house, actor, today }, { version = "" }) =>
    extendFormPage(house.db, actor, { version, day: today }),
  opens: (page, { actor }) => openExtension(actor, page),
  fields: extendFields,
  act: ({ asker, page }, { until }) => {
    const { inForce } = extendTerms(asker, page.body, until);
    return { page, until, says: inForce ? "said" : "proposedSaid" } as const;
  },
  leadsTo: ({ page: { body, bodyName }, until, says }, { language }) => ({
    to: address(language, "body", { body }),
    said: {
      en: extendWords.en[says](bodyName.en, longDate("en", until)),
      fr: extendWords.fr[says](bodyName.fr, longDate("fr", until)),
    },
  }),
});
export const loader = door.loader;
export const action = door.action;

export default function Extend() {
  const language = useLanguage();
  const { page, form } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <ExtendView
      page={page}
      form={refused?.form ?? form}
      cancel={address(language, "body", { body: page.body })}
    />
  );
}
