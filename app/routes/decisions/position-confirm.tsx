import { useActionData, useLoaderData } from "@remix-run/react";
import { inBoth } from "../../domain/bilingual";
import { confirmPrepared } from "../../domain/decisions/commands/positions.server";
import { proceedingCrumbs } from "../../domain/decisions/crumbs";
import { preparedFields } from "../../domain/decisions/forms";
import { positionFormWords } from "../../domain/decisions/position-form-words";
import { type ConfirmPage, confirmPage } from "../../domain/decisions/position-pages.server";
import { ConfirmForm } from "../../domain/decisions/views/position-forms";
import { type DoorHandle, titled } from "../../http/door-handle";
import { formDoor } from "../../http/form-door.server";
import { address } from "../../site-map";

type Data = { page: ConfirmPage };

export const handle: DoorHandle<Data> = {
  place: "decisions",
  form: "form",
  crumbs: ({ page }, language) => proceedingCrumbs(page.proceeding, language),
};
export const meta = titled<Data>((_, language) => positionFormWords[language].confirmTitle);

const door = formDoor({
  show: ({ house, actor, now, today }, { proceeding = "" }) =>
    confirmPage(house, { actor, now, today }, proceeding),
  fields: preparedFields,
  act: ({ asker, page }, { prepared }) => confirmPrepared(asker, page.proceeding.id, prepared),
  leadsTo: (_, { params: { proceeding = "" }, language }) => ({
    to: address(language, "proceeding", { proceeding }),
    said: inBoth(positionFormWords, (words) => words.saidConfirmed),
  }),
});
export const loader = door.loader;
export const action = door.action;

export default function PositionConfirm() {
  const { page, form } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return <ConfirmForm page={page} form={refused?.form ?? form} />;
}
