import { useActionData, useLoaderData } from "@remix-run/react";
import { inBoth } from "../../domain/bilingual";
import { type NamingPage, namingPage } from "../../domain/decisions/chair-naming.server";

import { nameChair } from "../../domain/decisions/commands/naming-chair.server";
import { proceedingCrumbs } from "../../domain/decisions/crumbs";
import { dutiesWords } from "../../domain/decisions/duties-words";
import { namingFields } from "../../domain/decisions/forms";
import { NamingForm } from "../../domain/decisions/views/chair-naming";

import { type DoorHandle, titled } from "../../http/door-handle";
import { formDoor } from "../../http/form-door.server";
import { address } from "../../site-map";

type Data = { page: NamingPage };

export const handle: DoorHandle<Data> = {
  place: "decisions",
  form: "form",
  crumbs: ({ page }, language) => proceedingCrumbs(page.proceeding, language),
};
export const meta = titled<Data>((_, language) => dutiesWords[language].chairTitle);

const door = formDoor({
  show: ({ house, actor, now, today }, { proceeding = "" }) =>
    namingPage(house.db, { actor, now, today }, proceeding),
  fields: namingFields,
  act: ({ asker, page }, typed) => nameChair(asker, page.proceeding.id, typed),
  leadsTo: (_, { params: { proceeding = "" }, language }) => ({
    to: address(language, "proceeding", { proceeding }),
    said: inBoth(dutiesWords, (words) => words.chairNamed),
  }),
});
export const loader = door.loader;
export const action = door.action;

export default function Chair() {
  const { page, form } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return <NamingForm page={page} form={refused?.form ?? form} />;
}
