import { address } from "../../../site-map";
import {
  ActLink,
  type Fact,
  Facts,
  Notice,
  PageHead,
  RefusedButton,
  Section,
  Status,
  Told,
  useLanguage,
  useWords,
} from "../../../ui";
import { say } from "../../bilingual";
import { dayOf, type Instant } from "../../dates";
import { capital, longDate, zoneName } from "../../format";
import { History } from "../../ledger/views/history";
import { addressWords } from "../../people/address-words";
import { cardWords } from "../../people/card-words";
import { officeActWords } from "../../people/office-act-words";
import { resetFactorWords } from "../../people/reset-factor-words";
import { peopleListWords } from "../people-words";
import type { Card, PersonPage } from "../person-page.server";
import { personWords } from "../person-words";
import { OtherLines } from "./other-lines";
import { SeatLines } from "./seat-lines";

export function PersonView({ page }: { page: PersonPage }) {
  const language = useLanguage();
  const words = useWords(personWords);
  const offices = useWords(officeActWords);
  const { card, held, before, others } = page;
  return (
    <>
      <PageHead
        kicker={card.jurisdiction ? capital(say(language, card.jurisdiction)) : undefined}
        title={<Told text={card.shown} />}
        status={page.isErased ? undefined : <AccountState card={card} />}
        actions={
          <>
            {!page.isErased && <Invite page={page} />}
            <ResetFactor page={page} />
            {page.edit && (
              <ActLink kind="two" href={address(language, "person-edit", { person: card.id })}>
                {words.edit}
              </ActLink>
            )}
            <GiveOffice page={page} />
            <DirectoryLink person={card.id} inDirectory={page.inDirectory} />
            {page.erase?.may && (
              <ActLink kind="two" href={address(language, "person-erase", { person: card.id })}>
                {words.erase}
              </ActLink>
            )}
          </>
        }
      />
      {!page.isErased && (
        <Section id="card" title={words.card}>
          <CardFacts page={page} />
        </Section>
      )}
      <Section id="seats" title={words.seatsNow}>
        {held.length > 0 ? <SeatLines lines={held} /> : <Notice>{words.noSeats}</Notice>}
      </Section>
      {others.length > 0 && (
        <Section id="others" title={words.others}>
          <OtherLines lines={others} ends={page.ends} />
          <p>
            <a href={address(language, "offices")}>{offices.all}</a>
          </p>
        </Section>
      )}
      {before.length > 0 && (
        <Section id="before" title={words.seatsBefore}>
          <SeatLines lines={before} past />
        </Section>
      )}
      <Section id="history" title={words.history}>
        <History lines={page.history} />
      </Section>
    </>
  );
}

function DirectoryLink({ person, inDirectory }: { person: string; inDirectory: boolean }) {
  const language = useLanguage();
  const words = useWords(personWords);
  if (!inDirectory) return null;
  return <a href={address(language, "card", { person })}>{words.inDirectory}</a>;
}

/** Refused with its reason on one’s own card; nothing for those who could never give one. */
function GiveOffice({ page: { card, giveOffice } }: { page: PersonPage }) {
  const language = useLanguage();
  const { give } = useWords(officeActWords);
  if (giveOffice === null) return null;
  if (!giveOffice.may) return <RefusedButton label={give} reason={say(language, giveOffice.reason)} />;
  return (
    <ActLink kind="two" href={address(language, "office-new", { person: card.id })}>
      {give}
    </ActLink>
  );
}

/** T-d: refused with its reason on one’s own card, and to who changed the address of a co-chair or an officer. */
function ResetFactor({ page: { card, resetFactor } }: { page: PersonPage }) {
  const language = useLanguage();
  const { title } = useWords(resetFactorWords);
  if (resetFactor === null) return null;
  if (!resetFactor.may) return <RefusedButton label={title} reason={say(language, resetFactor.reason)} />;
  return (
    <ActLink kind="two" href={address(language, "person-factor", { person: card.id })}>
      {title}
    </ActLink>
  );
}

function Invite({ page: { card, invite } }: { page: PersonPage }) {
  const language = useLanguage();
  const words = useWords(personWords);
  const label = card.account === "none" ? words.invite : words.inviteAgain;
  if (!invite.may) return <RefusedButton label={label} reason={say(language, invite.reason)} />;
  return (
    <ActLink
      kind={card.account === "none" ? "primary" : "two"}
      href={address(language, "person-invite", { person: card.id })}
    >
      {label}
    </ActLink>
  );
}

/** Whether the account is open, and since or until when. */
function AccountState({ card }: { card: Card }) {
  const language = useLanguage();
  const words = useWords(personWords);
  const day = (instant: Instant) => longDate(language, dayOf(instant));
  if (card.accountSince !== null)
    return <Status tone="ok">{words.accountOpen(day(card.accountSince))}</Status>;
  if (card.invitedUntil !== null)
    return <Status tone="wait">{words.accountInvited(day(card.invitedUntil))}</Status>;
  return <Status mark="dash">{words.accountNone}</Status>;
}

const CardFacts = ({ page }: { page: PersonPage }) => <Facts facts={useCardFacts(page)} />;

/** Beside the address: where it is changed, or why not by the reader and by whom. */
function Email({ page: { card, address: offer } }: { page: PersonPage }) {
  const language = useLanguage();
  const words = useWords(addressWords);
  return (
    <>
      <a href={`mailto:${card.email}`}>{card.email}</a>
      <div className="meta">
        {offer.may ? (
          <a href={address(language, "person-address", { person: card.id })}>{words.link}</a>
        ) : (
          say(language, offer.reason)
        )}
      </div>
    </>
  );
}

function useCardFacts(page: PersonPage): Fact[] {
  const { card } = page;
  const language = useLanguage();
  const words = useWords(personWords);
  const names = useWords(peopleListWords);
  const cards = useWords(cardWords);
  const given = <span className="soft">{words.notGiven}</span>;
  const { jurisdictionId, jurisdiction } = card;
  const link = jurisdictionId && jurisdiction && (
    <a href={address(language, "jurisdiction", { jurisdiction: jurisdictionId })}>
      {capital(say(language, jurisdiction))}
    </a>
  );
  return [
    { key: "name", label: words.name, value: card.name || words.noName },
    {
      key: "en",
      label: words.titleEn,
      value: card.title.en ? <span lang="en">{card.title.en}</span> : given,
    },
    {
      key: "fr",
      label: words.titleFr,
      value: card.title.fr ? <span lang="fr">{card.title.fr}</span> : given,
    },
    { key: "phone", label: cards.phone, value: card.phone || given },
    { key: "mobile", label: cards.mobile, value: card.mobile || given },
    { key: "email", label: words.email, value: <Email page={page} /> },
    { key: "language", label: words.language, value: names[card.language] },
    { key: "zone", label: words.zone, value: capital(zoneName(language, card.zone)) },
    { key: "jurisdiction", label: words.jurisdiction, value: link || words.noJurisdiction },
  ];
}
