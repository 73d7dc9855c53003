import { useActionData, useLoaderData } from "@remix-run/react";
import { inBoth, say } from "../../domain/bilingual";
import { whyFields } from "../../domain/council-accounts/forms";
import { endLimit } from "../../domain/funding/commands/limiting.server";
import { fundingCrumbs } from "../../domain/funding/crumbs";
import { limitWords } from "../../domain/funding/limit-words";
import { type LimitPage, limitPage } from "../../domain/funding/pages/limits.server";
import { EndLimitForm } from "../../domain/funding/views/limit-views";
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
  limitWords[language].endTitle(say(language, page.council.acronym)),
);

const door = formDoor({
  show: ({ house, actor }, { body = "" }) => limitPage(house.db, actor, { council: body, act: "endLimit" }),
  edition: (page) => page.edition,
  fields: whyFields,
  act: ({ asker, page, edition }, typed) => endLimit(asker, page.council.id, { ...typed, edition }),
  leadsTo: (_, { params: { body = "" }, language }) => ({
    to: address(language, "funding-slate", { body }),
    said: inBoth(limitWords, (words) => words.endDone),
  }),
});
export const loader = door.loader;
export const action = door.action;

export default function Limit() {
  const { page, form } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return <EndLimitForm page={page} form={refused?.form ?? form} />;
}
