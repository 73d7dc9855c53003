import { address } from "../../../../site-map";
import { ActLink, RefusedButton, Section, Table, Told, useLanguage, useWords } from "../../../../ui";
import { say } from "../../../bilingual";
import { isoDate } from "../../../format";
import type { SeatPage } from "../../seat-page.server";
import { seatPageWords } from "../../seat-page-words";

/** S-7: who prepares and answers for the holder. */
export function ContactsSection({ page: { contacts, acts, seat, on, today } }: { page: SeatPage }) {
  const language = useLanguage();
  const words = useWords(seatPageWords);
  const { nameContact } = acts;
  return (
    <Section id="contacts" title={words.contacts}>
      {contacts.length === 0 ? (
        <p className="soft">{words.noContacts}</p>
      ) : (
        <Table
          fold
          columns={[
            { key: "who", label: words.who },
            { key: "since", label: words.contactSince, unbroken: true },
          ]}
          rows={contacts.map((contact) => ({
            key: contact.id,
            cells: { who: <Told text={contact.shown} />, since: isoDate(contact.from) },
          }))}
          rowHeader="who"
        />
      )}
      {nameContact && on === today && (
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
