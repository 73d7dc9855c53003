import type { ReactNode } from "react";
import { address } from "../../../site-map";
import {
  ActLink,
  Notice,
  PageHead,
  RefusedButton,
  Section,
  Sentence,
  Told,
  useLanguage,
  useWords,
} from "../../../ui";
import { type Language, say } from "../../bilingual";
import type { Instant } from "../../dates";
import { list } from "../../format";
import { History } from "../../ledger/views/history";
import { type RecommendationAct, recommendationActPlaces, takesBack } from "../acts";
import type { RecommendationState } from "../lifecycle";
import { nowWords } from "../page-words/now";
import { recommendationPageWords } from "../page-words/version";
import type { RecommendationPage } from "../pages/version.server";
import { recommendationWords } from "../words";
import { FormText } from "./form-text";
import { EvidenceSection, FactsSection } from "./recommendation-facts";
import { Replies, Result, Returned, Versions } from "./recommendation-parts";
import { RecommendationRoute } from "./recommendation-route";
import { StateShown } from "./state-shown";
import { Trail, type TrailGroup } from "./trail";

type Props = {
  page: RecommendationPage;
  show: "both" | Language;
  /** What the group agreed to, where it did. */
  group: (TrailGroup & { declaredAt: Instant }) | null;
  /** Somebody may ask for positions: that comes first. */
  asks: boolean;
  /** Where it stands before the group or the councils. */
  standing?: ReactNode;
  /** How the group agreed. */
  children?: ReactNode;
};

/** Desk 4: one version: what it is, what it lacks, whose turn it is; then the form, and what came of it. */
export function RecommendationView({ page, show, group, asks, standing, children }: Props) {
  const words = useWords(recommendationPageWords);
  const untitled = useWords(recommendationWords).untitled;
  const { head } = page;
  const hasTitle = head.title.en !== "" || head.title.fr !== "";
  return (
    <>
      <PageHead
        kicker={
          <Sentence of={[head.bodyName]} say={(name) => words.kicker(name, head.label ?? "", head.number)} />
        }
        title={hasTitle ? <Told text={head.title} /> : untitled}
        status={<StateShown strong state={head.state} />}
        lede={<WhatMattersNow page={page} />}
        actions={<Acts page={page} asks={asks} />}
      />
      <TermsNotice page={page} />
      <div className="noprint">
        <RecommendationRoute page={page} agreedAt={group?.declaredAt ?? null} />
      </div>
      <Returned page={page} />
      {standing}
      <Result page={page} />
      <FormText page={page} show={show} />
      <FactsSection page={page} />
      <EvidenceSection page={page} />
      <Replies page={page} />
      {children}
      <Versions page={page} />
      <Trail page={page} group={group} />
      {page.history.length > 0 && (
        <div className="noprint">
          <Section id="history" title={words.history}>
            <History lines={page.history} />
          </Section>
        </div>
      )}
    </>
  );
}

/** B-6: on all that a group submits. */
function TermsNotice({ page: { terms } }: { page: RecommendationPage }) {
  const words = useWords(nowWords);
  if (terms !== "past-review" && terms !== "past-end") return null;
  return (
    <div className="waiting">
      <Notice tone="wait">{words[terms]}</Notice>
    </div>
  );
}

const isWorkedOn: readonly RecommendationState[] = [
  "draft",
  "in-consultation",
  "agreed",
  "submitted",
  "incomplete",
];

/** What it lacks, and whose turn it is. */
function WhatMattersNow({ page }: { page: RecommendationPage }) {
  const language = useLanguage();
  const words = useWords(nowWords);
  const { head, lacks, unanswered, edits } = page;
  const { state, number, isLatest } = head;
  const councils = list(
    language,
    head.councils.map(({ acronym }) => say(language, acronym)),
  );
  const sentences: Record<RecommendationState, string> = {
    ...words,
    complete: words.complete(councils),
    "under-decision": words["under-decision"](councils),
    approved: words.approved(councils),
    "approved-with-conditions": words.approved(councils),
    "approved-with-modification": words.approved(councils),
    noted: words.noted(councils),
    deferred: isLatest ? words.deferred(number + 1) : words.followed(number + 1),
    returned: isLatest ? words.returned(number + 1) : words.followed(number + 1),
  };
  const waits = isWorkedOn.includes(state);
  const said = [
    ...(waits && lacks ? [say(language, lacks)] : []),
    ...(waits && !lacks && state !== "incomplete" ? [words.whole] : []),
    ...(waits && unanswered > 0 ? [words.unanswered(unanswered)] : []),
    ...(edits.length > 0 ? [words.edits(edits.length)] : []),
    sentences[state],
  ];
  return said.join(" ");
}

const labelOf = {
  form: "actForm",
  edits: "actEdits",
  replies: "actReplies",
  consult: "actConsult",
  submit: "actSubmit",
  complete: "actComplete",
  return: "actReturn",
  next: "actNext",
  implement: "actImplement",
  result: "actResult",
  close: "actClose",
  revise: "actRevise",
  withdraw: "actWithdraw",
  discard: "actDiscard",
} as const satisfies Record<RecommendationAct, keyof (typeof recommendationPageWords)["en"]>;

function Acts({ page: { head, acts, lacks }, asks }: { page: RecommendationPage; asks: boolean }) {
  const language = useLanguage();
  const words = useWords(recommendationPageWords);
  const label = (act: RecommendationAct) =>
    act === "form" && lacks === null ? words.actEdit : words[labelOf[act]];
  const open = acts.filter(({ refused }) => refused === null).map(({ act }) => act);
  const first = asks
    ? undefined
    : open.find((act) => !takesBack.includes(act) && (act !== "return" || lacks !== null));
  return (
    <>
      {open.map((act) => (
        <ActLink
          key={act}
          kind={act === first ? "primary" : "two"}
          href={address(language, recommendationActPlaces[act], { version: head.id })}
        >
          {label(act)}
        </ActLink>
      ))}
      {acts.map(
        ({ act, refused }) =>
          refused && <RefusedButton key={act} label={label(act)} reason={say(language, refused)} />,
      )}
    </>
  );
}
