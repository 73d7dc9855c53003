import { Confirm, type FormState, PageHead, Sentence, Told, useWords } from "../../../ui";
import type { Card } from "../person-page.server";
import { personWords } from "../person-words";

export function InviteForm({ card, form, cancel }: { card: Card; form: FormState; cancel: string }) {
  const words = useWords(personWords);
  const consequences = [
    words.inviteMail(card.email),
    words.inviteOnce,
    ...(card.accountSince === null ? [] : [words.inviteOpen]),
  ];
  return (
    <>
      <PageHead kicker={<Told text={card.shown} />} title={words.invite} />
      <Confirm
        question={<Sentence of={[card.shown]} say={words.inviteTitle} />}
        consequences={consequences}
        form={form}
        id="form"
        submit={words.inviteSend}
        cancel={cancel}
      />
    </>
  );
}
