import { useActionData, useLoaderData } from "@remix-run/react";
import { accountCrumbs } from "../../auth/account-crumbs";
import { leastOf } from "../../auth/accounts.server";
import { choosePassword } from "../../auth/own-account.server";
import { isLongPassword, mustBeGoodPassword, twice } from "../../auth/password-rules";
import { hashPassword } from "../../auth/passwords.server";
import { askFirst } from "../../auth/proving.server";
import { resetWords } from "../../auth/reset-words";
import { ChangePasswordView } from "../../auth/views/password-views";
import { inBoth } from "../../domain/bilingual";
import { type DoorHandle, titled } from "../../http/door-handle";
import { formDoor } from "../../http/form-door.server";
import { address } from "../../site-map";

export const handle: DoorHandle<unknown> = {
  place: "account",
  form: "form",
  crumbs: (_, language) => accountCrumbs(language),
};
export const meta = titled((_, language) => resetWords[language].change);

const door = formDoor({
  show: ({ house, session }) => ({ email: session.email, least: leastOf(house.db, session.person.id) }),
  opens: (_, asked) => askFirst(asked, "account.choosePassword"),
  fields: twice,
  act: async ({ asker, asked, page }, typed) => {
    mustBeGoodPassword({ ...typed, ...page });
    const hash = await hashPassword(typed.password);
    const sent = { house: asker.house, session: asked.session, formKey: asker.formKey ?? "" };
    choosePassword(sent, { hash, isLong: isLongPassword(typed.password) });
  },
  leadsTo: (_, { language }) => ({
    to: address(language, "account"),
    said: inBoth(resetWords, (words) => words.changed),
  }),
});
export const loader = door.loader;
export const action = door.action;

export default function Password() {
  const { page, form } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return <ChangePasswordView {...page} form={refused?.form ?? form} />;
}
