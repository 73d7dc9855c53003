import { useActionData, useLoaderData } from "@remix-run/react";
import { inBoth } from "../../domain/bilingual";
import { routeUp } from "../../domain/decisions/commands/routing.server";
import { proceedingCrumbs } from "../../domain/decisions/crumbs";
import { routeFields } from "../../domain/decisions/routing-forms";
import { type RoutePage, routePage } from "../../domain/decisions/routing-pages.server";
import { routingWords } from "../../domain/decisions/routing-words";
import { RouteForm } from "../../domain/decisions/views/routing-forms";
import { type DoorHandle, titled } from "../../http/door-handle";
import { formDoor } from "../../http/form-door.server";
import { address } from "../../site-map";
import { useLanguage } from "../../ui";

type Data = { page: RoutePage };

export const handle: DoorHandle<Data> = {
  place: "decisions",
  form: "form",
  crumbs: ({ page }, language) => proceedingCrumbs(page.proceeding, language),
};
export const meta = titled<Data>((_, language) => routingWords[language].routeTitle);

const door = formDoor({
  show: ({ house, actor, now, today }, { proceeding = "" }) =>
    routePage(house.db, { actor, now, today }, proceeding),
  fields: routeFields,
  act: ({ asker, page }, typed) => routeUp(asker, page.proceeding.id, typed),
  leadsTo: (_, { params: { proceeding = "" }, language }) => ({
    to: address(language, "proceeding", { proceeding }),
    said: inBoth(routingWords, (words) => words.saidRouted),
  }),
});
export const loader = door.loader;
export const action = door.action;

export default function DecisionRoute() {
  const { page, form } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const cancel = address(useLanguage(), "proceeding", { proceeding: page.proceeding.id });
  return <RouteForm page={page} form={refused?.form ?? form} cancel={cancel} />;
}
