import { address } from "../../../../site-map";
import { type FormState, Notice, Section, Told, useLanguage, useWords } from "../../../../ui";
import { longDate } from "../../../format";
import { History } from "../../../ledger/views/history";
import type { SeatPage } from "../../seat-page.server";
import { seatPageWords } from "../../seat-page-words";
import { ChairOutside } from "../chair-outside";
import { DayForm } from "../day-form";
import { type ContactForms, ContactsSection } from "./contacts-section";
import { HoldersTable } from "./holders-table";
import { NowSection } from "./now-section";
import { SeatHead } from "./seat-head";

type Props = { page: SeatPage; dayForm: FormState; contactForms: ContactForms };

/** One seat: who holds it, who ever did, who prepares for it. */
export function SeatView({ page, dayForm, contactForms }: Props) {
  const language = useLanguage();
  const words = useWords(seatPageWords);
  const isToday = page.on === page.today;
  return (
    <>
      <SeatHead page={page} />
      {!isToday && (
        <Notice title={words.asOn(longDate(language, page.on))}>
          {" "}
          <a className="noprint" href={address(language, "seat", { seat: page.seat.id })}>
            {words.today}
          </a>
        </Notice>
      )}
      {isToday && <ChairOutside seat={page.seat} />}
      <Section id="now" title={isToday ? words.now : words.asOn(longDate(language, page.on))}>
        <NowSection page={page} />
        <DayForm form={dayForm} isOpen={!isToday} label={words.whoSat} />
      </Section>
      <Section id="holders" title={words.ever}>
        {page.holders.length > 0 ? <HoldersTable page={page} /> : <p className="soft">{words.noneEver}</p>}
      </Section>
      <ContactsSection page={page} forms={contactForms} />
      <Section id="history" title={words.history} note={<Told text={page.bodyName} />}>
        <History lines={page.history} />
      </Section>
    </>
  );
}
