import { useActionData, useLoaderData } from "@remix-run/react";
import { accountCrumbs } from "../../auth/account-crumbs";
import { noticeFields } from "../../auth/notice-fields";
import { chooseNotices, noticesPage } from "../../auth/own-notices.server";
import { NoticesView } from "../../auth/views/notices-view";
import { inBoth } from "../../domain/bilingual";
import { noticeWords } from "../../domain/outbox/notice-words";
import { type DoorHandle, titled } from "../../http/door-handle";
import { formDoor } from "../../http/form-door.server";
import { address } from "../../site-map";

export const handle: DoorHandle<unknown> = {
  place: "account",
  form: "form",
  crumbs: (_, language) => accountCrumbs(language),
};
export const meta = titled((_, language) => noticeWords[language].title);

const door = formDoor({
  show: ({ house, actor }) => noticesPage(house.db, actor),
  start: ({ notices }) => Object.fromEntries(notices.map(({ name, way }) => [name, [way]])),
  fields: noticeFields,
  act: ({ asker, asked }, typed) =>
    chooseNotices({ house: asker.house, session: asked.session, formKey: asker.formKey ?? "" }, typed),
  leadsTo: (_, { language }) => ({
    to: address(language, "account"),
    said: inBoth(noticeWords, (words) => words.saved),
  }),
});
export const loader = door.loader;
export const action = door.action;

export default function Notices() {
  const { page, form } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return <NoticesView {...page} form={refused?.form ?? form} />;
}
