import { useActionData, useLoaderData } from "@remix-run/react";
import { liftHold } from "../../domain/retention/commands/holds.server";
import { retentionCrumbs, toRetention } from "../../domain/retention/crumbs";
import { retentionFormWords } from "../../domain/retention/form-words";
import { reasonFields } from "../../domain/retention/forms";
import { holdLiftPage } from "../../domain/retention/proposal-pages.server";
import { LiftView } from "../../domain/retention/views/proposal-view";
import { type DoorHandle, titled } from "../../http/door-handle";
import { formDoor } from "../../http/form-door.server";
import { address } from "../../site-map";
import { useLanguage } from "../../ui";

export const handle: DoorHandle<unknown> = { form: "form", crumbs: retentionCrumbs };
export const meta = titled((_, language) => retentionFormWords[language].liftTitle);

const door = formDoor({
  show: ({ house, actor, now, today }, { hold = "" }) => holdLiftPage(house.db, { actor, now, today }, hold),
  fields: reasonFields,
  act: ({ asker, page }, typed) => liftHold(asker, page.id, typed),
  leadsTo: (_, { language }) => toRetention(language, "saidLifted"),
});
export const loader = door.loader;
export const action = door.action;

export default function HoldLift() {
  const { page, form } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const cancel = address(useLanguage(), "retention");
  return <LiftView page={page} form={refused?.form ?? form} cancel={cancel} />;
}
