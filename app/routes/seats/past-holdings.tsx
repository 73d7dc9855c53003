import { useActionData, useLoaderData } from "@remix-run/react";
import { inBoth } from "../../domain/bilingual";
import { nothing } from "../../domain/people/forms";
import { confirmPastHoldings } from "../../domain/seats/commands/past-holdings.server";
import { bodyCrumbs } from "../../domain/seats/crumbs";
import { pastHoldingWords } from "../../domain/seats/past-holding-words";
import { type PastHoldings, pastHoldingsPage } from "../../domain/seats/past-holdings.server";
import { PastHoldingsView } from "../../domain/seats/views/past-holdings-view";
import { type DoorHandle, titled } from "../../http/door-handle";
import { formDoor } from "../../http/form-door.server";
import { address } from "../../site-map";

type Data = { page: PastHoldings };

export const handle: DoorHandle<Data> = {
  place: "bodies",
  form: "form",
  crumbs: ({ page }, language) => bodyCrumbs(page, language),
};
export const meta = titled<Data>((_, language) => pastHoldingWords[language].title);

const door = formDoor({
  show: ({ house, actor }, { body = "" }) => pastHoldingsPage(house.db, actor, body),
  edition: ({ edition }) => edition,
  fields: nothing,
  act: ({ asker, page, edition }) => confirmPastHoldings(asker, page.body, edition),
  leadsTo: (_, { params, language }) => ({
    to: address(language, "body", { body: params.body ?? "" }),
    said: inBoth(pastHoldingWords, (words) => words.said),
  }),
});
export const loader = door.loader;
export const action = door.action;

export default function ConfirmPastHoldings() {
  const { page, form } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return <PastHoldingsView page={page} form={refused?.form ?? form} />;
}
