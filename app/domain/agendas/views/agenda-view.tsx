import { address } from "../../../site-map";
import {
  ActLink,
  Button,
  Changed,
  Form,
  type FormState,
  Section,
  Sentence,
  useLanguage,
  useWords,
} from "../../../ui";
import { say } from "../../bilingual";
import { isoDateTime } from "../../format";
import { History } from "../../ledger/views/history";
import { isAgendaOpen, isOnlyPlanned } from "../../meetings/lifecycle";
import { Presence } from "../../presence/views/presence";
import { numberSaid } from "../numbered";
import { agendaWords } from "../page-words";
import type { AgendaInHand, AgendaPage } from "../pages.server";
import { AgendaHead } from "./agenda-head";
import { AgendaSide } from "./agenda-side";
import { AgendaTable } from "./agenda-table";
import { Awaited } from "./awaited-view";
import { NotOpened } from "./not-opened-view";
import { Proposals } from "./proposals";
import { Exception, Released, Revisions } from "./released-view";

type Props = { page: AgendaPage; form: FormState; opening: FormState };

/** The agenda of a meeting, for whoever makes it; everyone else who meets sees until when it is awaited. */
export function AgendaView({ page, ...forms }: Props) {
  if (page.kind === "released") return <Released page={page} />;
  return page.kind === "awaited" ? <Awaited page={page} /> : <InHand page={page} {...forms} />;
}

function InHand({ page, form, opening }: Omit<Props, "page"> & { page: AgendaInHand }) {
  const language = useLanguage();
  const words = useWords(agendaWords);
  const { meeting, history } = page;
  const params = { meeting: meeting.id };
  return (
    <>
      <AgendaHead page={page}>
        <Exception exception={page.found.agenda?.exception ?? null} />
        <Presence
          stream={address(language, "agenda-alive", params, { since: String(page.since) })}
          page={address(language, "agenda", params)}
        />
      </AgendaHead>
      {isOnlyPlanned(meeting.state) ? (
        <NotOpened page={page} opening={opening} />
      ) : (
        <Opened page={page} form={form} />
      )}
      <Revisions page={page} />
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
      <section className="stack" aria-labelledby="order">
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
              {(["order", "before"] as const).map((name) => (
                <input key={name} type="hidden" name={name} value={orderOf(page)} />
              ))}
              <AgendaTable page={page} canArrange />
              <p className="hint noprint" id="by-hand">
                {words.byHand}
              </p>
              <div className="acts noprint">
                <Button kind="two">{words.save}</Button>
                <ActLink kind="two" href={address(language, "agenda-add", params)}>
                  {words.add}
                </ActLink>
                <span className="meta" data-said aria-live="polite" />
                <span className="vh" data-moved aria-live="polite" />
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

/** As the page has it: what is sent is compared with it (M-14). */
const orderOf = ({ items }: AgendaInHand): string =>
  items.map(({ section, id }) => `${section}.${id}`).join(" ");
