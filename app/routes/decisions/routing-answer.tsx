import { useActionData, useLoaderData } from "@remix-run/react";
import { inBoth } from "../../domain/bilingual";
import { noteAnswer } from "../../domain/decisions/commands/routing.server";
import { proceedingCrumbs } from "../../domain/decisions/crumbs";
import { answerFields } from "../../domain/decisions/routing-forms";
import { type RoutingPage, routingPage } from "../../domain/decisions/routing-pages.server";
import { routingWords } from "../../domain/decisions/routing-words";
import { AnswerForm } from "../../domain/decisions/views/routing-forms";
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
export const meta = titled<Data>((_, language) => routingWords[language].answerTitle);

const door = formDoor({
  show: ({ house, actor, now, today }, { proceeding = "", routing = "" }) =>
    routingPage(house.db, { actor, now, today }, { id: proceeding, routing, verb: "noteAnswer" }),
  fields: answerFields,
  act: ({ asker, page }, typed) =>
    noteAnswer(asker, { id: page.proceeding.id, routing: page.routing.id }, typed),
  leadsTo: (_, { params: { proceeding = "" }, language }) => ({
    to: address(language, "proceeding", { proceeding }),
    said: inBoth(routingWords, (words) => words.saidAnswered),
  }),
});
export const loader = door.loader;
export const action = door.action;

export default function RoutingAnswer() {
  const { page, form } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const cancel = address(useLanguage(), "proceeding", { proceeding: page.proceeding.id });
  return <AnswerForm page={page} form={refused?.form ?? form} cancel={cancel} />;
}
