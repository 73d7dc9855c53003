import { address } from "../../../site-map";
import {
  ActLink,
  Notice,
  RefusedButton,
  Route,
  Section,
  Status,
  type Stop,
  useLanguage,
  useWords,
} from "../../../ui";
import { say } from "../../bilingual";
import { dayOf } from "../../dates";
import { capital, inZoneAndEastern, longDate } from "../../format";
import { isBroken, isOpen, isProposed } from "../lifecycle";
import { proceedingWords } from "../page-words";
import type { ProceedingPage } from "../pages.server";
import { positionWords } from "../positions";
import { breaksSilence } from "../silence";
import { silenceWords } from "../silence-page-words";
import type { SilencePart } from "../silence-pages.server";

type Props = { page: ProceedingPage; silence: SilencePart };

/** D-8: until when exactly, and what silence means; or what became of it. */
export function SilenceNotice({ page, silence }: Props) {
  const language = useLanguage();
  const words = useWords(silenceWords);
  const { proceeding, zone } = page;
  const expiry = inZoneAndEastern(language, proceeding.closesAt, zone);
  if (silence.isDue) return <Notice title={words.due}>{words.dueText}</Notice>;
  if (isProposed(proceeding.state))
    return (
      <Notice tone="wait" title={words.proposed(say(language, silence.proposer), expiry)}>
        <p>{words.proposedText}</p>
      </Notice>
    );
  if (isOpen(proceeding.state))
    return (
      <Notice tone="wait" title={words.means(expiry)}>
        <p>{words.meansText}</p>
        {silence.zone !== zone && (
          <p className="meta">
            {words.chosenIn(inZoneAndEastern(language, proceeding.closesAt, silence.zone))}
          </p>
        )}
      </Notice>
    );
  return isBroken(proceeding.state) ? <Broken page={page} /> : null;
}

/** Whoever broke it, in their own words; nobody could say anything after. */
function Broken({ page: { voices } }: { page: ProceedingPage }) {
  const language = useLanguage();
  const words = useWords(silenceWords);
  const kinds = useWords(positionWords);
  const breaker = voices.find(({ position }) => position !== null && breaksSilence(position));
  return (
    <Notice tone="bad" title={words.broken}>
      {breaker?.position ? (
        <>
          <p>{words.brokenBy(capital(say(language, breaker.name)), kinds[breaker.position])}</p>
          {breaker.words && <blockquote lang={`${breaker.wordsLanguage}-CA`}>{breaker.words}</blockquote>}
        </>
      ) : (
        <p>{words.lapsed}</p>
      )}
      <p>{words.brokenNext}</p>
    </Notice>
  );
}

/** Opened by both, silence, approved: done, now, next. */
export function SilenceRoute({ page: { proceeding, decision, isPartly, zone } }: Pick<Props, "page">) {
  const language = useLanguage();
  const words = useWords(silenceWords);
  const shown = useWords(proceedingWords);
  const { state, closesAt } = proceeding;
  const expiry = inZoneAndEastern(language, closesAt, zone);
  const isProposal = isProposed(state);
  const opened: Stop = {
    ...{ key: "opened", label: words.opened, state: isProposal ? "now" : "done" },
    detail: isProposal ? undefined : longDate(language, dayOf(proceeding.openedAt)),
  };
  const silence: Stop = {
    ...{ key: "silence", label: words.silence },
    detail: decision ? words.ended(expiry) : words.until_(expiry),
    state: decision ? "done" : isOpen(state) ? "now" : "next",
  };
  const approves: Stop = {
    ...{ key: "approves", label: words.approves, state: decision ? "done" : "next" },
    detail: decision ? decision.number : words.byClock,
  };
  const inForce: Stop = {
    ...{ key: "in-force", label: shown.inForce },
    state: isPartly && decision ? "now" : decision ? "done" : "next",
  };
  return <Route label={shown.route} stops={[opened, silence, approves, inForce]} />;
}

const places = {
  confirmSilence: "silence-confirm",
  takeBack: "silence-withdraw",
  fileLate: "silence-late",
} as const;

/** The two buttons first, for whoever speaks. */
export function SilenceActs({ page: { proceeding }, silence: { acts } }: Props) {
  const language = useLanguage();
  const words = useWords(silenceWords);
  const params = { proceeding: proceeding.id };
  const breaking = address(language, "silence-break", params);
  const known = (Object.keys(places) as (keyof typeof places)[]).flatMap((act) => {
    const offer = acts[act];
    return offer ? [{ act, offer }] : [];
  });
  return (
    <>
      {acts.breakSilence?.may && (
        <>
          <ActLink kind="primary" href={`${breaking}?kind=not-endorse`}>
            {words.breakObject}
          </ActLink>
          <ActLink kind="two" href={`${breaking}?kind=discuss`}>
            {words.breakDiscuss}
          </ActLink>
        </>
      )}
      {acts.breakSilence && !acts.breakSilence.may && (
        <RefusedButton label={words.breakObject} reason={say(language, acts.breakSilence.reason)} />
      )}
      {known.map(({ act, offer }) =>
        offer.may ? (
          <ActLink
            key={act}
            kind={act === "confirmSilence" ? "primary" : "two"}
            href={address(language, places[act], params)}
          >
            {words[act]}
          </ActLink>
        ) : (
          <RefusedButton key={act} label={words[act]} reason={say(language, offer.reason)} />
        ),
      )}
    </>
  );
}

export function LateStatements({ page: { zone }, silence: { late } }: Props) {
  const language = useLanguage();
  const words = useWords(silenceWords);
  const kinds = useWords(positionWords);
  if (late.length === 0) return null;
  return (
    <Section id="late" title={words.late}>
      <ul>
        {late.map((one) => (
          <li key={one.id}>
            <p>
              <b>{capital(say(language, one.voice))}</b> <Status tone="plain">{kinds[one.kind]}</Status>
            </p>
            <p lang={`${one.wordsLanguage}-CA`}>{one.words}</p>
            <p className="meta">
              {words.filedBy(say(language, one.by), inZoneAndEastern(language, one.at, zone))}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
