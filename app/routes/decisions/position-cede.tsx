import { useActionData, useLoaderData } from "@remix-run/react";
import { inBoth } from "../../domain/bilingual";
import { type CedePage, cedePage } from "../../domain/decisions/ceding-pages.server";
import { cedingWords } from "../../domain/decisions/ceding-words";
import { cedeMatter } from "../../domain/decisions/commands/ceding.server";
import { proceedingCrumbs } from "../../domain/decisions/crumbs";
import { CedeForm } from "../../domain/decisions/views/ceding-forms";
import { nothing } from "../../domain/people/forms";
import { type DoorHandle, titled } from "../../http/door-handle";
import { formDoor } from "../../http/form-door.server";
import { address } from "../../site-map";

type Data = { page: CedePage };

export const handle: DoorHandle<Data> = {
  place: "decisions",
  form: "form",
  crumbs: ({ page }, language) => proceedingCrumbs(page.proceeding, language),
};
export const meta = titled<Data>((_, language) => cedingWords[language].titleMatter);

const door = formDoor({
  show: ({ house, actor, now, today }, { proceeding = "" }) =>
    cedePage(house, { actor, now, today }, proceeding),
  fields: nothing,
  act: ({ asker, page }) => cedeMatter(asker, page.proceeding.id),
  leadsTo: (_, { params: { proceeding = "" }, language }) => ({
    to: address(language, "proceeding", { proceeding }),
    said: inBoth(cedingWords, (words) => words.saidCeded),
  }),
});
export const loader = door.loader;
export const action = door.action;

export default function PositionCede() {
  const { page, form } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return <CedeForm page={page} form={refused?.form ?? form} />;
}
