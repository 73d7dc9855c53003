import { useActionData, useLoaderData } from "@remix-run/react";
import { placeHold } from "../../domain/retention/commands/holds.server";
import { retentionCrumbs, toRetention } from "../../domain/retention/crumbs";
import { retentionFormWords } from "../../domain/retention/form-words";
import { holdFields } from "../../domain/retention/forms";
import { holdNewPage } from "../../domain/retention/proposal-pages.server";
import { HoldForm } from "../../domain/retention/views/retention-forms";
import { type DoorHandle, titled } from "../../http/door-handle";
import { formDoor } from "../../http/form-door.server";
import { address } from "../../site-map";
import { useLanguage } from "../../ui";

export const handle: DoorHandle<unknown> = { form: "form", crumbs: retentionCrumbs };
export const meta = titled((_, language) => retentionFormWords[language].holdTitle);

const door = formDoor({
  show: ({ house, actor, now, today }) => holdNewPage(house.db, { actor, now, today }),
  fields: holdFields,
  act: ({ asker }, typed) => placeHold(asker, typed),
  leadsTo: (_, { language }) => toRetention(language, "saidHeld"),
});
export const loader = door.loader;
export const action = door.action;

export default function HoldNew() {
  const { page, form } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const cancel = address(useLanguage(), "retention");
  return <HoldForm page={page} form={refused?.form ?? form} cancel={cancel} />;
}
