import { useActionData, useLoaderData } from "@remix-run/react";
import { accountCrumbs } from "../../auth/account-crumbs";
import { accountWords } from "../../auth/account-words";
import { endOneSession, sessionsOf } from "../../auth/session-list.server";
import { EndSessionView } from "../../auth/views/end-session-views";
import { inBoth } from "../../domain/bilingual";
import { nothing } from "../../domain/people/forms";
import { NotFound } from "../../domain/refusals";
import { type DoorHandle, titled } from "../../http/door-handle";
import { formDoor } from "../../http/form-door.server";
import { address } from "../../site-map";

export const handle: DoorHandle<unknown> = {
  place: "account",
  form: "form",
  crumbs: (_, language) => accountCrumbs(language),
};
export const meta = titled((_, language) => accountWords[language].endSubmit);

const door = formDoor({
  show: ({ house, session }, { session: id }) => {
    const found = sessionsOf(house, session).find((line) => line.id === id && !line.isHere);
    if (!found) throw new NotFound();
    return found;
  },
  fields: nothing,
  act: ({ asker, asked, page }) => endOneSession(asker.house, asked.signedIn.id, page.id),
  leadsTo: (_, { language }) => ({
    to: address(language, "account"),
    said: inBoth(accountWords, (words) => words.ended),
  }),
});
export const loader = door.loader;
export const action = door.action;

export default function SessionEnd() {
  const { page, form } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return <EndSessionView device={page.device} form={refused?.form ?? form} />;
}
