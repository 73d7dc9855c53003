import {
  Button,
  EmptyState,
  Form,
  type FormState,
  RefusedButton,
  Section,
  Told,
  useLanguage,
  useWords,
} from "../../../ui";
import { say } from "../../bilingual";
import { agendaWords } from "../page-words";
import type { AgendaInHand } from "../pages.server";
import { Proposals } from "./proposals";

/** Before it is opened: what is due, and what members ask for already. */
export function NotOpened({ page, opening }: { page: AgendaInHand; opening: FormState }) {
  const language = useLanguage();
  const words = useWords(agendaWords);
  const { acts, waiting, proposals } = page;
  const offer = acts.openAgenda;
  return (
    <>
      <Section id="order" title={words.order}>
        <EmptyState
          title={words.notOpened}
          action={
            offer?.may ? (
              <Form form={opening} id="opening">
                <Button>{words.open}</Button>
              </Form>
            ) : (
              offer && <RefusedButton label={words.open} reason={say(language, offer.reason)} />
            )
          }
        >
          {words.notOpenedNote}
        </EmptyState>
      </Section>
      {waiting.length > 0 && (
        <Section id="due" title={words.dueThen}>
          <ul className="lines due" role="list">
            {waiting.map(({ kind, id, title, reason }) => (
              <li key={`${kind}-${id}`}>
                <b>
                  <Told text={title} />
                </b>
                <Told text={reason} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      {proposals.length > 0 && <Proposals page={page} />}
    </>
  );
}
