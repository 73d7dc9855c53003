import { address } from "../../../../site-map";
import {
  ActLink,
  Button,
  type FormState,
  RefusedButton,
  Section,
  Table,
  Told,
  useLanguage,
  useWords,
} from "../../../../ui";
import { say } from "../../../bilingual";
import { isoDate } from "../../../format";
import type { ContactShown, SeatPage } from "../../seat-page.server";
import { seatPageWords } from "../../seat-page-words";

/** One form a contact that may be kept or ended now. */
export type ContactForms = Record<string, { keep: FormState; end: FormState }>;

/** S-7: who prepares and answers for the holder; what a former holder left is kept or ended in one click. */
export function ContactsSection({ page, forms }: { page: SeatPage; forms: ContactForms }) {
  const language = useLanguage();
  const words = useWords(seatPageWords);
  const { contacts, acts, seat, on, today } = page;
  const { nameContact } = acts;
  const isToday = on === today;
  const waits = isToday && contacts.some(({ namedBy }) => namedBy === "byFormer");
  const hasVerbs = isToday && contacts.some(({ acts: { keep, end } }) => keep || end);
  const columns = [
    { key: "who", label: words.who },
    { key: "since", label: words.contactSince, unbroken: true },
    ...(isToday ? [{ key: "named", label: words.contactBy }] : []),
    ...(hasVerbs ? [{ key: "verbs", label: words.verbs, screenOnly: true }] : []),
  ];
  const rows = contacts.map((contact) => ({
    key: contact.id,
    cells: {
      who: (
        <>
          <Told text={contact.shown} />
          {contact.inCamera && <span className="meta">{words.contactInCamera}</span>}
        </>
      ),
      since: <Days contact={contact} />,
      named: words[contact.namedBy],
      verbs: <Verbs contact={contact} forms={forms} />,
    },
  }));
  return (
    <Section id="contacts" title={words.contacts} note={waits ? words.contactsToKeep : undefined}>
      {contacts.length === 0 ? (
        <p className="soft">{words.noContacts}</p>
      ) : (
        <Table fold columns={columns} rows={rows} rowHeader="who" />
      )}
      {nameContact && isToday && (
        <div className="acts">
          {nameContact.may ? (
            <ActLink kind="two" low href={address(language, "seat-contact", { seat: seat.id })}>
              {words.nameContact}
            </ActLink>
          ) : (
            <RefusedButton label={words.nameContact} reason={say(language, nameContact.reason)} low />
          )}
        </div>
      )}
    </Section>
  );
}

function Days({ contact: { from, until } }: { contact: ContactShown }) {
  const words = useWords(seatPageWords);
  return (
    <>
      {isoDate(from)}
      {until && <span className="meta">{words.contactUntil(isoDate(until))}</span>}
    </>
  );
}

function Verbs({ contact, forms }: { contact: ContactShown; forms: ContactForms }) {
  const words = useWords(seatPageWords);
  const own = forms[contact.id];
  if (!own || !(contact.acts.keep || contact.acts.end)) return null;
  return (
    <div className="row">
      {contact.acts.keep && <OneClick form={own.keep} label={words.keepContact} contact={contact} />}
      {contact.acts.end && <OneClick form={own.end} label={words.endContact} contact={contact} />}
    </div>
  );
}

function OneClick({ form, label, contact }: { form: FormState; label: string; contact: ContactShown }) {
  return (
    <form action={form.action} method="post">
      <input type="hidden" name="_key" value={form.key} />
      <Button kind="two" low>
        {label}
        <span className="vh">
          {" "}
          <Told text={contact.shown} />
        </span>
      </Button>
    </form>
  );
}
