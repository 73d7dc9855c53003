import { Confirm, type FormState, PageHead, useLanguage, useWords } from "../../../ui";
import { say } from "../../bilingual";
import type { Card } from "../person-page.server";
import { personWords } from "../person-words";

export function InviteForm({ card, form, cancel }: { card: Card; form: FormState; cancel: string }) {
  const language = useLanguage();
  const words = useWords(personWords);
  const who = say(language, card.shown);
  const consequences = [
    words.inviteMail(card.email),
    words.inviteOnce,
    ...(card.accountSince === null ? [] : [words.inviteOpen]),
  ];
  return (
    <>
      <PageHead kicker={who} title={words.invite} />
      <Confirm
        question={words.inviteTitle(who)}
        consequences={consequences}
        form={form}
        id="form"
        submit={words.inviteSend}
        cancel={cancel}
      />
    </>
  );
}
