import { useActionData, useLoaderData } from "@remix-run/react";
import { inBoth } from "../../domain/bilingual";
import { sendUp } from "../../domain/decisions/commands/routing.server";
import { proceedingCrumbs } from "../../domain/decisions/crumbs";
import { sentFields } from "../../domain/decisions/routing-forms";
import { type RoutingPage, routingPage } from "../../domain/decisions/routing-pages.server";
import { routingWords } from "../../domain/decisions/routing-words";
import { SentForm } from "../../domain/decisions/views/routing-forms";
import { type DoorHandle, titled } from "../../http/door-handle";
import { formDoor } from "../../http/form-door.server";
import { address } from "../../site-map";
import { useLanguage } from "../../ui";

type Data = { page: RoutingPage };

export const handle: DoorHandle<Data> = {
  place: "decisions",
  form: "form",
  crumbs: ({ page }, language) => proceedingCrumbs(page.proceeding, language),
};
export const meta = titled<Data>((_, language) => routingWords[language].sentTitle);

const door = formDoor({
  show: ({ house, actor, now, today }, { proceeding = "", routing = "" }) =>
    routingPage(house.db, { actor, now, today }, { id: proceeding, routing, verb: "sendUp" }),
  fields: sentFields,
  act: ({ asker, page }, typed) => sendUp(asker, { id: page.proceeding.id, routing: page.routing.id }, typed),
  leadsTo: (_, { params: { proceeding = "" }, language }) => ({
    to: address(language, "proceeding", { proceeding }),
    said: inBoth(routingWords, (words) => words.saidSent),
  }),
});
export const loader = door.loader;
export const action = door.action;

export default function RoutingSent() {
  const { page, form } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const cancel = address(useLanguage(), "proceeding", { proceeding: page.proceeding.id });
  return <SentForm page={page} form={refused?.form ?? form} cancel={cancel} />;
}
