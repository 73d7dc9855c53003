import { address } from "../../../site-map";
import {
  ActLink,
  Button,
  Changed,
  EmptyState,
  Form,
  type FormState,
  PageHead,
  RefusedButton,
  Section,
  Sentence,
  Status,
  Told,
  useLanguage,
  useWords,
} from "../../../ui";
import { say } from "../../bilingual";
import { capital, hoursInZoneAndEastern, isoDateTime, longDate, weekdayDate } from "../../format";
import { History } from "../../ledger/views/history";
import { isAgendaApproved, isAgendaOpen, isCancelled, isOnlyPlanned } from "../../meetings/lifecycle";
import { whoMeets } from "../../meetings/named";
import { meetingTones } from "../../meetings/views/meeting-tones";
import { meetingStateWords } from "../../meetings/words";
import { numberSaid } from "../numbered";
import { agendaWords } from "../page-words";
import type { AgendaInHand, AgendaPage, AwaitedAgenda } from "../pages.server";
import { agreedWords } from "../words";
import { AgendaSide } from "./agenda-side";
import { AgendaTable } from "./agenda-table";
import { Proposals } from "./proposals";

type Props = { page: AgendaPage; form: FormState };

/** The agenda of a meeting, for whoever makes it; everyone else who meets sees until when it is awaited. */
export function AgendaView({ page, form }: Props) {
  return page.kind === "awaited" ? <Awaited page={page} /> : <InHand page={page} form={form} />;
}

function useHours({ meeting, zone }: AgendaPage): string {
  const language = useLanguage();
  return capital(hoursInZoneAndEastern(language, { start: meeting.startsAt, end: meeting.endsAt }, zone));
}

function Head({ page, children }: { page: AgendaPage; children?: React.ReactNode }) {
  const language = useLanguage();
  const words = useWords(agendaWords);
  const states = useWords(meetingStateWords);
  const agreed = useWords(agreedWords);
  const { meeting } = page;
  const approved = page.kind === "in-hand" ? page.found.agenda?.agreed : null;
  const hours = useHours(page);
  return (
    <PageHead
      kicker={<Told text={whoMeets(meeting)} />}
      title={words.titleOn(weekdayDate(language, meeting.day))}
      status={
        <Status strong tone={meetingTones[meeting.state]}>
          {isAgendaApproved(meeting.state) && approved ? agreed[approved] : states[meeting.state]}
        </Status>
      }
      lede={isCancelled(meeting.state) || page.kind === "awaited" ? hours : `${hours}. ${words.nothingSent}`}
    >
      {children}
    </PageHead>
  );
}

function Awaited({ page }: { page: AwaitedAgenda }) {
  const language = useLanguage();
  const words = useWords(agendaWords);
  const { meeting, acts, own, papers, releaseOn, today } = page;
  const released = longDate(language, releaseOn);
  return (
    <>
      <Head page={page} />
      <Section id="agenda" title={words.title}>
        <EmptyState
          title={words.awaited}
          action={
            acts.proposeItem?.may ? (
              <ActLink href={address(language, "agenda-propose", { meeting: meeting.id })}>
                {words.propose}
              </ActLink>
            ) : (
              acts.proposeItem && (
                <RefusedButton label={words.propose} reason={say(language, acts.proposeItem.reason)} />
              )
            )
          }
        >
          {releaseOn < today ? words.awaitedLate(released) : words.awaitedNote(released)}{" "}
          {papers.isOver
            ? words.papersOver(longDate(language, papers.day))
            : `${words.papersBy(longDate(language, papers.day))}.`}
        </EmptyState>
      </Section>
      {own.length > 0 && (
        <Section id="own" title={words.own}>
          <ul className="lines" role="list">
            {own.map(({ id, title, late }) => (
              <li key={id}>
                <b>
                  <Told text={title} />
                </b>
                {late && <span className="meta">{words.late}</span>}
                <div className="acts">
                  <ActLink kind="two" low href={address(language, "agenda-withdraw", { item: id })}>
                    {words.withdraw}
                  </ActLink>
                </div>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

function InHand({ page, form }: { page: AgendaInHand; form: FormState }) {
  const words = useWords(agendaWords);
  const { meeting, history } = page;
  return (
    <>
      <Head page={page} />
      {isOnlyPlanned(meeting.state) ? <NotOpened page={page} /> : <Opened page={page} form={form} />}
      {history.length > 0 && (
        <div className="noprint">
          <Section id="history" title={words.history}>
            <History lines={history} />
          </Section>
        </div>
      )}
    </>
  );
}

function NotOpened({ page }: { page: AgendaInHand }) {
  const language = useLanguage();
  const words = useWords(agendaWords);
  const { meeting, acts, waiting, proposals } = page;
  const offer = acts.openAgenda;
  return (
    <>
      <Section id="order" title={words.order}>
        <EmptyState
          title={words.notOpened}
          action={
            offer?.may ? (
              <ActLink href={address(language, "agenda-open", { meeting: meeting.id })}>{words.open}</ActLink>
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

/** The first item that ends after the meeting does. */
function useFit(page: AgendaInHand): string {
  const language = useLanguage();
  const words = useWords(agendaWords);
  const { items, minutes, meeting } = page;
  const first = items.find(({ fallsOff }) => fallsOff);
  if (!first) return words.fits(minutes, meeting.lengthMinutes);
  const named = words.itemNamed(numberSaid(language, first), say(language, first.title));
  return words.runsOver(minutes, meeting.lengthMinutes, named);
}

function Opened({ page, form }: { page: AgendaInHand; form: FormState }) {
  const language = useLanguage();
  const words = useWords(agendaWords);
  const { meeting, acts, found, proposals } = page;
  const params = { meeting: meeting.id };
  const fit = useFit(page);
  const canArrange = acts.arrangeAgenda?.may ?? false;
  return (
    <div className="cols">
      <section aria-labelledby="order">
        <h2 id="order" className="vh">
          {words.order}
        </h2>
        <p className="key" data-fit aria-live="polite">
          {fit}
        </p>
        {canArrange ? (
          <Form form={form} id="form">
            <Changed form={form} labels={labelsOf(page, words, language)} />
            <div className="stack" data-alive="agenda" data-length={meeting.lengthMinutes}>
              <AgendaTable page={page} canArrange />
              <p className="hint noprint" id="by-hand">
                {words.byHand}
              </p>
              <div className="acts noprint">
                <Button>{words.save}</Button>
                <ActLink kind="two" href={address(language, "agenda-add", params)}>
                  {words.add}
                </ActLink>
                <span className="meta" data-said aria-live="polite" />
              </div>
            </div>
          </Form>
        ) : (
          <AgendaTable page={page} canArrange={false} />
        )}
        {proposals.length > 0 && isAgendaOpen(meeting.state) && <Proposals page={page} />}
        <p className="acts noprint">
          <a href={address(language, "agenda-annotated", params)}>{words.annotated}</a>
          {meeting.bodies.length === 1 && (
            <a href={address(language, "agendas-to-come", { body: meeting.bodies[0]?.id ?? "" })}>
              {words.forward}
            </a>
          )}
        </p>
        {found.agenda && (
          <p className="meta noprint">
            <Sentence
              of={[found.agenda.changedBy]}
              say={(who) =>
                words.changedBy(who, isoDateTime(language, found.agenda?.changedAt ?? page.now, page.zone))
              }
            />
          </p>
        )}
      </section>
      <AgendaSide page={page} />
    </div>
  );
}

const labelsOf = (page: AgendaInHand, words: typeof agendaWords.en, language: "en" | "fr") =>
  Object.fromEntries(
    page.items.map(({ id, title }) => [`minutes-${id}`, words.minutesOf(say(language, title))]),
  );
