import { address } from "../../../site-map";
import {
  ActLink,
  type FormState,
  Notice,
  PageHead,
  PairEditor,
  ReadRichText,
  Section,
  Sentence,
  Status,
  Told,
  useLanguage,
  useWords,
} from "../../../ui";
import { type Bilingual, type Language, languages } from "../../bilingual";
import { dayOf } from "../../dates";
import { longDate } from "../../format";
import { fromPlain } from "../../plain-text";
import { repliesWords } from "../page-words/replies";
import type { ReasonShown, RepliesPage, ReplyPage } from "../pages/replies.server";
import { recommendationStateWords } from "../words";

const isAnswered = ({ reply }: ReasonShown) => Boolean(reply?.en && reply.fr);

/** each reason with its reply, council by council. */
export function RepliesView({ page }: { page: RepliesPage }) {
  const language = useLanguage();
  const words = useWords(repliesWords);
  const { head, reasons, mayReply } = page;
  const answered = reasons.filter(isAnswered).length;
  return (
    <>
      <PageHead
        kicker={<Told text={head.called} />}
        title={words.title}
        lede={reasons.length > 0 ? words.lede(answered, reasons.length) : words.none}
      >
        <p>
          <a href={address(language, "recommendation-compare", { version: head.id })}>{words.compare}</a>
        </p>
      </PageHead>
      {reasons.map((reason) => (
        <Section key={reason.decision} id={`d-${reason.decision}`} title={<Heading reason={reason} />} one>
          <WhatWasDecided reason={reason} />
          <ReplyShown reason={reason} />
          {mayReply && <WriteReply version={head.id} reason={reason} />}
        </Section>
      ))}
    </>
  );
}

const Heading = ({ reason: { council, number } }: { reason: ReasonShown }) => (
  <>
    <Told text={council} />
    {`, ${number}`}
  </>
);

function WhatWasDecided({
  reason: { proceeding, outcome, declaredAt, reason, deferral },
}: {
  reason: ReasonShown;
}) {
  const language = useLanguage();
  const words = useWords(repliesWords);
  const said = words.decided(
    recommendationStateWords[language][outcome],
    longDate(language, dayOf(declaredAt)),
  );
  return (
    <>
      <p className="meta">
        <a href={address(language, "proceeding", { proceeding })}>{said}</a>
      </p>
      <h3>{words.reason}</h3>
      <BothSides text={reason} />
      {deferral && <Deferral deferral={deferral} />}
    </>
  );
}

/** until when, or on what condition, and who acts. */
function Deferral({
  deferral: { until, condition, acts },
}: {
  deferral: NonNullable<ReasonShown["deferral"]>;
}) {
  const language = useLanguage();
  const words = useWords(repliesWords);
  return (
    <p className="meta">
      {until ? (
        words.until(longDate(language, until))
      ) : (
        <Sentence of={[condition]} say={(on) => words.onCondition(on)} />
      )}{" "}
      {words.acts(acts)}
    </p>
  );
}

function ReplyShown({ reason: { reply } }: { reason: ReasonShown }) {
  const language = useLanguage();
  const words = useWords(repliesWords);
  return (
    <>
      <h3>{words.reply}</h3>
      {reply ? <BothSides text={reply} /> : <Status tone="wait">{words.missing}</Status>}
      {reply && (
        <p className="meta">
          <Sentence of={[reply.by]} say={(who) => words.by(who, longDate(language, dayOf(reply.at)))} />
        </p>
      )}
    </>
  );
}

function WriteReply({ version, reason }: { version: string; reason: ReasonShown }) {
  const language = useLanguage();
  const words = useWords(repliesWords);
  return (
    <p className="acts">
      <ActLink
        kind={isAnswered(reason) ? "two" : "primary"}
        href={address(language, "recommendation-reply", { version, decision: reason.decision })}
      >
        {reason.reply ? words.change : words.write}
        <span className="vh">{words.to(reason.number)}</span>
      </ActLink>
    </p>
  );
}

/** Both languages, side by side where there is room: a missing one shows on a phone too. */
function BothSides({ text }: { text: Bilingual }) {
  return (
    <div className="pair">
      {languages.map((side) => (
        <OneSide key={side} text={text[side]} side={side} />
      ))}
    </div>
  );
}

function OneSide({ text, side }: { text: string; side: Language }) {
  const language = useLanguage();
  const words = useWords(repliesWords);
  if (!text) return <Status tone="wait">{words.missingIn(side)}</Status>;
  return <ReadRichText document={fromPlain(text)} lang={side === language ? undefined : side} />;
}

/** The reason stands above the fields. */
export function ReplyForm({ page: { head, reason }, form }: { page: ReplyPage; form: FormState }) {
  const language = useLanguage();
  const words = useWords(repliesWords);
  return (
    <>
      <PageHead
        kicker={<Told text={head.called} />}
        title={words.replyTitle(reason.number)}
        lede={words.replyHint}
      />
      <div className="stack">
        <Section id="decided" title={<Heading reason={reason} />} one>
          <WhatWasDecided reason={reason} />
        </Section>
        <WrittenMeanwhile form={form} />
        <PairEditor
          form={form}
          id="form"
          sides={{ en: { name: "en", label: words.english }, fr: { name: "fr", label: words.french } }}
          submit={words.submit}
          cancel={address(language, "recommendation-replies", { version: head.id })}
        />
      </div>
    </>
  );
}

/** T-4: of two who reply at once, the second reads what the first wrote. */
function WrittenMeanwhile({ form: { changed } }: { form: FormState }) {
  const words = useWords(repliesWords);
  if (!changed) return null;
  const theirs = (side: Language) => changed.fields.find(({ name }) => name === side)?.theirs ?? "";
  return (
    <Notice tone="bad" title={words.changedBy(changed.sentence || words.somebody)}>
      <p>{words.nothingOverwritten}</p>
      <BothSides text={{ en: theirs("en"), fr: theirs("fr") }} />
    </Notice>
  );
}
