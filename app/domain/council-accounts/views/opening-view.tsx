import { address } from "../../../site-map";
import {
  ActLink,
  Facts,
  KeySentence,
  Notice,
  PageHead,
  RefusedButton,
  Section,
  Status,
  Told,
  type Tone,
  useLanguage,
  useWords,
} from "../../../ui";
import { type Bilingual, say } from "../../bilingual";
import { dayOf, type Instant } from "../../dates";
import { longDate, money } from "../../format";
import { isOpeningConfirmed, isOpeningToConfirm, type OpeningState } from "../lifecycle";
import type { Opening } from "../openings.server";
import { partWords } from "../part-words";
import type { OpeningPage } from "../parts.server";
import { openingStateWords } from "../words";
import { Past } from "./part-views";

const tones = { "to-confirm": "wait", confirmed: "ok", withdrawn: "plain" } as const satisfies Record<
  OpeningState,
  Tone
>;
const verbs = [
  { act: "confirmOpening", place: "opening-confirm", label: "confirm", kind: "primary" },
  { act: "sendBackOpening", place: "opening-send-back", label: "sendBack", kind: "two" },
  { act: "editOpening", place: "opening-edit", label: "edit", kind: "primary" },
  { act: "withdrawOpening", place: "opening-withdraw", label: "withdraw", kind: "two" },
] as const;

/** B-3: what a council had before its account was kept here. */
export function OpeningView({ page }: { page: OpeningPage }) {
  const language = useLanguage();
  const words = useWords(partWords);
  const states = useWords(openingStateWords);
  const { opening, acts } = page;
  const offered = verbs.flatMap((verb) => {
    const offer = acts[verb.act];
    return offer ? [{ ...verb, offer }] : [];
  });
  return (
    <>
      <PageHead
        kicker={words.kickerOpening(say(language, opening.council.acronym))}
        title={words.openingTitle(longDate(language, opening.day))}
        status={
          <Status strong tone={tones[opening.state]}>
            {states[opening.state]}
          </Status>
        }
        actions={
          offered.length > 0 &&
          offered.map(({ act, place, label, kind, offer }) =>
            offer.may ? (
              <ActLink key={act} kind={kind} href={address(language, place, { opening: opening.id })}>
                {words[label]}
              </ActLink>
            ) : (
              <RefusedButton key={act} label={words[label]} reason={say(language, offer.reason)} />
            ),
          )
        }
      >
        {isOpeningToConfirm(opening.state) && <p>{words.waits(say(language, opening.council.acronym))}</p>}
        {isOpeningConfirmed(opening.state) && <p>{words.inAccount}</p>}
        <SentBack opening={opening} />
        <KeySentence>{money(language, opening.cents)}</KeySentence>
      </PageHead>
      <Section id="facts" title={words.facts}>
        <OpeningFacts opening={opening} />
      </Section>
      <Past lines={page.history} />
    </>
  );
}

function SentBack({ opening: { note, returnedBy, returnedAt } }: { opening: Opening }) {
  const language = useLanguage();
  const words = useWords(partWords);
  if (!note || !returnedBy || returnedAt === null) return null;
  return (
    <Notice
      tone="wait"
      title={words.sentBackTitle(say(language, returnedBy), longDate(language, dayOf(returnedAt)))}
    >
      {note}
    </Notice>
  );
}

export function OpeningFacts({ opening }: { opening: Opening }) {
  const words = useWords(partWords);
  const { record, enteredBy, enteredAt, settledBy, settledAt, state } = opening;
  return (
    <Facts
      facts={[
        { key: "record", label: words.document, value: <Told text={record} /> },
        { key: "entered", label: words.enteredBy, value: <Who by={enteredBy} at={enteredAt} /> },
        ...(settledBy && settledAt !== null
          ? [
              {
                ...{ key: "settled", value: <Who by={settledBy} at={settledAt} /> },
                label: isOpeningConfirmed(state) ? words.confirmedBy : words.withdrawnBy,
              },
            ]
          : []),
      ]}
    />
  );
}

function Who({ by, at }: { by: Bilingual; at: Instant }) {
  const language = useLanguage();
  return (
    <>
      {say(language, by)} <span className="meta">{longDate(language, dayOf(at))}</span>
    </>
  );
}
