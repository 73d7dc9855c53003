import { address } from "../../../site-map";
import {
  ActLink,
  Confirm,
  type Fact,
  Facts,
  type FormState,
  PageHead,
  RefusedButton,
  Status,
  TextField,
  Told,
  useLanguage,
  useWords,
} from "../../../ui";
import { say } from "../../bilingual";
import { dayOf } from "../../dates";
import { longDate } from "../../format";
import { cycleWords } from "../cycle-words";
import { retentionFormWords } from "../form-words";
import type { HoldLiftPage, ProposalPage } from "../proposal-pages.server";
import { recordWords } from "../record-words";
import { isRecordKind } from "../records";
import { ruleSaid } from "../rule-said";
import { FormalTexts } from "./formal-texts";

import { HeldName } from "./holds-table";

type Props<Page> = { page: Page; form: FormState; cancel: string };

const wordsOf = {
  change: { title: "changeProposal", ask: "askChange", act: "doChange", next: ["changeThen"] },
  dispose: {
    title: "disposeProposal",
    ask: "askDispose",
    act: "doDispose",
    next: ["disposeThen", "disposeHeld"],
  },
  erase: {
    title: "eraseProposal",
    ask: "askErase",
    act: "doErase",
    next: ["eraseWhat", "eraseStays", "eraseLedger", "eraseBackups"],
  },
} as const;

function Head({ page }: { page: ProposalPage }) {
  const language = useLanguage();
  const words = useWords(retentionFormWords);
  const states = useWords(cycleWords);
  const tones = { proposed: "wait", done: "ok", withdrawn: "plain" } as const;
  const canWithdraw = page.withdraw?.may && page.state === "proposed";
  return (
    <PageHead
      title={words[wordsOf[page.kind].title]}
      status={<Status tone={tones[page.state]}>{states[page.state]}</Status>}
      actions={
        canWithdraw && (
          <ActLink kind="two" href={address(language, "proposal-withdraw", { proposal: page.id })}>
            {words[page.isOwn ? "withdraw" : "decline"]}
          </ActLink>
        )
      }
    />
  );
}

function useFacts(page: ProposalPage): Fact[] {
  const language = useLanguage();
  const words = useWords(retentionFormWords);
  const records = useWords(recordWords);
  const { kind, of, person, rule, disposition, years, counted, endedBefore } = page;
  const wouldBe = kind === "change" && disposition !== null && ruleSaid({ disposition, years });
  return [
    {
      key: "of",
      label: words.ofWhat,
      value: person ? <Told text={person} /> : isRecordKind(of) ? records[of] : "",
    },
    ...(rule ? [{ key: "rule", label: words.now, value: say(language, ruleSaid(rule)) }] : []),
    ...(wouldBe ? [{ key: "would", label: words.wouldBe, value: <b>{say(language, wouldBe)}</b> }] : []),
    ...(counted === null ? [] : [{ key: "counted", label: words.counted, value: counted }]),
    ...(endedBefore === null
      ? []
      : [{ key: "before", label: words.endedBefore, value: longDate(language, dayOf(endedBefore)) }]),
    { key: "reason", label: kind === "change" ? words.decisionCited : words.reason, value: page.reason },
    {
      key: "by",
      label: words.proposedBy,
      value: (
        <>
          <Told text={page.by} />, {longDate(language, dayOf(page.proposedAt))}
        </>
      ),
    },
  ];
}

export function ProposalView({ page, form, cancel }: Props<ProposalPage>) {
  const language = useLanguage();
  const words = useWords(retentionFormWords);
  const { ask, act, next } = wordsOf[page.kind];
  const formal = page.kind === "erase" && page.person ? [<FormalTexts key="formal" who={page.person} />] : [];
  return (
    <>
      <Head page={page} />
      <div className="stack">
        <Facts facts={useFacts(page)} />
        {page.state === "proposed" && page.act?.may && (
          <Confirm
            question={words[ask]}
            consequences={[...next.map((key) => words[key]), ...formal]}
            form={form}
            id="form"
            submit={words[act]}
            cancel={cancel}
            grave={page.kind !== "change"}
          />
        )}
        {page.state === "proposed" && page.act && !page.act.may && (
          <RefusedButton label={words[act]} reason={say(language, page.act.reason)} />
        )}
      </div>
    </>
  );
}

/** Whoever proposed takes it back; another turns it down. */
export function WithdrawView({ page, form, cancel }: Props<ProposalPage>) {
  const words = useWords(retentionFormWords);
  return (
    <>
      <PageHead
        kicker={words[wordsOf[page.kind].title]}
        title={words[page.isOwn ? "withdrawTitle" : "declineTitle"]}
      />
      <div className="stack">
        <Facts facts={useFacts(page)} />
        <Confirm
          question={words[page.isOwn ? "withdrawAsk" : "declineAsk"]}
          consequences={[words.withdrawThen]}
          form={form}
          id="form"
          submit={words[page.isOwn ? "withdraw" : "decline"]}
          cancel={cancel}
        />
      </div>
    </>
  );
}

export function LiftView({ page, form, cancel }: Props<HoldLiftPage>) {
  const words = useWords(retentionFormWords);
  return (
    <>
      <PageHead kicker={<HeldName hold={page} />} title={words.liftTitle} lede={page.reason} />
      <Confirm
        question={words.liftAsk}
        consequences={[words.liftThen]}
        form={form}
        id="form"
        submit={words.lift}
        cancel={cancel}
      >
        <TextField name="reason" label={words.reason} hint={words.holdReasonHint} />
      </Confirm>
    </>
  );
}
