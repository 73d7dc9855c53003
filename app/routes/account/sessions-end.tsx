import { useActionData, useLoaderData } from "@remix-run/react";
import { accountCrumbs } from "../../auth/account-crumbs";
import { accountWords } from "../../auth/account-words";
import { endSessions } from "../../auth/sessions.server";
import { EndOthersView } from "../../auth/views/end-session-views";
import { inBoth } from "../../domain/bilingual";
import { nothing } from "../../domain/people/forms";
import { type DoorHandle, titled } from "../../http/door-handle";
import { formDoor } from "../../http/form-door.server";
import { address } from "../../site-map";

export const handle: DoorHandle<unknown> = {
  place: "account",
  form: "form",
  crumbs: (_, language) => accountCrumbs(language),
};
export const meta = titled((_, language) => accountWords[language].endOthers);

const door = formDoor({
  show: () => ({}),
  fields: nothing,
  act: ({ asker, asked }) => endSessions(asker.house.db, asked.signedIn.id, asked.session.digest),
  leadsTo: (_, { language }) => ({
    to: address(language, "account"),
    said: inBoth(accountWords, (words) => words.endedOthers),
  }),
});
export const loader = door.loader;
export const action = door.action;

export default function SessionsEnd() {
  const { form } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return <EndOthersView form={refused?.form ?? form} />;
}
