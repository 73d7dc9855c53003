import { useActionData, useLoaderData } from "@remix-run/react";
import { inBoth, say } from "../../domain/bilingual";
import { limitFields } from "../../domain/council-accounts/forms";
import { setLimit } from "../../domain/funding/commands/limiting.server";
import { fundingCrumbs } from "../../domain/funding/crumbs";
import { limitWords } from "../../domain/funding/limit-words";
import { type LimitPage, limitPage } from "../../domain/funding/pages/limits.server";
import { SetLimitForm } from "../../domain/funding/views/limit-views";
import { type DoorHandle, titled } from "../../http/door-handle";
import { formDoor } from "../../http/form-door.server";
import { address } from "../../site-map";

type Data = { page: LimitPage };

export const handle: DoorHandle<Data> = {
  place: "funding",
  form: "form",
  crumbs: (_, language) => fundingCrumbs(language),
};
export const meta = titled<Data>(({ page }, language) =>
  limitWords[language].setTitle(say(language, page.council.acronym)),
);

const door = formDoor({
  show: ({ house, actor }, { body = "" }) => limitPage(house.db, actor, { council: body, act: "setLimit" }),
  fields: limitFields,
  act: ({ asker, page }, typed) => setLimit(asker, page.council.id, typed),
  leadsTo: (_, { params: { body = "" }, language }) => ({
    to: address(language, "funding-slate", { body }),
    said: inBoth(limitWords, (words) => words.setDone),
  }),
});
export const loader = door.loader;
export const action = door.action;

export default function Limit() {
  const { page, form } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return <SetLimitForm page={page} form={refused?.form ?? form} />;
}
