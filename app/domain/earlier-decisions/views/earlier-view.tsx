import { address } from "../../../site-map";
import {
  ActLink,
  Notice,
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
import { dayOf } from "../../dates";
import { capital, longDate } from "../../format";
import { History } from "../../ledger/views/history";
import { outcomeWords } from "../../outcome-words";
import { isStanding, isToConfirm } from "../lifecycle";
import { earlierPageWords } from "../page-words";
import type { EarlierPage } from "../pages.server";
import { earlierStateWords } from "../words";
import { EarlierRecord, Replacements } from "./earlier-record";
import { EarlierText } from "./earlier-text";
import { earlierTones } from "./earlier-tones";

/** B-3: a decision that a council took before this workspace. */
export function EarlierView({ page }: { page: EarlierPage }) {
  const language = useLanguage();
  const words = useWords(earlierPageWords);
  const { earlier, history } = page;
  return (
    <>
      <PageHead
        kicker={<Sentence of={[earlier.name]} say={words.kicker} />}
        title={<Told text={earlier.title} />}
        status={<State page={page} />}
        lede={words.adoptedOn(longDate(language, earlier.adoptedOn))}
        actions={Object.values(page.acts).some(Boolean) && <EarlierActs page={page} />}
      >
        <TitleKnownIn page={page} />
        {isToConfirm(earlier.state) && <p>{words.waits(say(language, earlier.acronym))}</p>}
        <SentBack page={page} />
      </PageHead>
      <Section id="text" title={words.text}>
        <EarlierText text={earlier.text} />
      </Section>
      <Replacements page={page} />
      <EarlierRecord page={page} />
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

function State({ page: { earlier } }: { page: EarlierPage }) {
  const states = useWords(earlierStateWords);
  const outcomes = useWords(outcomeWords);
  const { state, outcome } = earlier;
  return (
    <Status strong tone={earlierTones[state]}>
      {isStanding(state) ? capital(outcomes[outcome]) : states[state]}
    </Status>
  );
}

function TitleKnownIn({ page: { earlier } }: { page: EarlierPage }) {
  const words = useWords(earlierPageWords);
  const { en, fr } = earlier.title;
  if (en && fr) return null;
  return <p className="meta">{en ? words.titleEnglish : words.titleFrench}</p>;
}

function SentBack({ page: { earlier } }: { page: EarlierPage }) {
  const language = useLanguage();
  const words = useWords(earlierPageWords);
  const { note, returnedBy, returnedAt } = earlier;
  if (!note || !returnedBy || returnedAt === null) return null;
  const title = words.sentBackTitle(say(language, returnedBy), longDate(language, dayOf(returnedAt)));
  return (
    <div className="noprint">
      <Notice tone="wait" title={title}>
        {note}
      </Notice>
    </div>
  );
}

const verbs = [
  { act: "confirmEarlier", place: "earlier-confirm", label: "confirm", kind: "primary" },
  { act: "sendBackEarlier", place: "earlier-send-back", label: "sendBack", kind: "two" },
  { act: "editEarlier", place: "earlier-edit", label: "edit", kind: "primary" },
  { act: "withdrawEarlier", place: "earlier-withdraw", label: "withdraw", kind: "two" },
] as const;

/** What whoever looks may do; an act that waits for another stays in sight with its reason. */
function EarlierActs({ page: { earlier, acts } }: { page: EarlierPage }) {
  const language = useLanguage();
  const words = useWords(earlierPageWords);
  const offered = verbs.flatMap((verb) => {
    const offer = acts[verb.act];
    return offer ? [{ ...verb, offer }] : [];
  });
  return offered.map(({ act, place, label, kind, offer }) =>
    offer.may ? (
      <ActLink key={act} kind={kind} href={address(language, place, { earlier: earlier.id })}>
        {words[label]}
      </ActLink>
    ) : (
      <RefusedButton key={act} label={words[label]} reason={say(language, offer.reason)} />
    ),
  );
}
