import { address } from "../../../site-map";
import {
  ActLink,
  Facts,
  Notice,
  PageHead,
  RefusedButton,
  Section,
  Table,
  Told,
  useLanguage,
  useWords,
} from "../../../ui";
import { say } from "../../bilingual";
import { dayOf } from "../../dates";
import { isoDate, longDate } from "../../format";
import { History } from "../../ledger/views/history";
import { howFar } from "../answers";
import { actionWords } from "../page-words";
import type { ActionAct, ActionPage } from "../pages.server";
import { Accountable, ActionStatus, DueSaid } from "./action-parts";
import { Answers } from "./answers";

type Props = { page: ActionPage };

/** M-16: what is asked of whom, how it stands, and everything that was said of it. */
export function ActionView({ page }: Props) {
  const words = useWords(actionWords);
  const { action, history } = page;
  return (
    <>
      <PageHead
        kicker={<Told text={action.bodyName} />}
        title={<Told text={action.text} />}
        status={<ActionStatus state={action.state} strong />}
        actions={<Acts page={page} />}
      >
        <Notices page={page} />
      </PageHead>
      <Section id="facts" title={words.facts}>
        <ActionFacts page={page} />
      </Section>
      {action.accountable === "jurisdictions" && <Answers answers={action.answers} />}
      <Calls page={page} />
      <div className="noprint">
        <Section id="history" title={words.history}>
          <History lines={history} />
        </Section>
      </div>
    </>
  );
}

function Notices({ page: { action, takenUp } }: Props) {
  const language = useLanguage();
  const words = useWords(actionWords);
  const { text, discuss, why } = action;
  return (
    <>
      {(!text.en || !text.fr) && <Notice tone="wait">{text.en ? words.missingFr : words.missingEn}</Notice>}
      {action.inCamera && <Notice>{words.inCamera}</Notice>}
      {discuss && (
        <Notice tone="wait" title={words.discussSince(longDate(language, dayOf(discuss.at)))}>
          {takenUp ? (
            <a href={address(language, "agenda", { meeting: takenUp.meeting })}>
              {words.discussOn(longDate(language, takenUp.day))}
            </a>
          ) : (
            words.discussWaits
          )}
        </Notice>
      )}
      {why && (
        <Notice tone="bad" title={words.cancelledWhy}>
          <span lang={why.language === language ? undefined : why.language}>{why.text}</span>
        </Notice>
      )}
    </>
  );
}

function ActionFacts({ page: { action, origin, today } }: Props) {
  const language = useLanguage();
  const words = useWords(actionWords);
  const { done, asked } = howFar(action.answers);
  return (
    <Facts
      facts={[
        { key: "who", label: words.who, value: <Accountable of={action} /> },
        ...(asked > 0 ? [{ key: "answers", label: words.answered, value: words.howFar(done, asked) }] : []),
        { key: "due", label: words.due, value: <DueSaid of={action} today={today} /> },
        ...(origin
          ? [
              {
                ...{ key: "origin", label: words.origin },
                value: (
                  <a href={say(language, origin.href)}>
                    <Told text={origin.title} />
                  </a>
                ),
              },
            ]
          : []),
        { key: "opened", label: words.opened, value: longDate(language, dayOf(action.openedAt)) },
        ...(action.followUp
          ? [{ key: "follow", label: words.followUp, value: longDate(language, action.followUp) }]
          : []),
      ]}
    />
  );
}

const verbs = [
  ["finishAction", "action-report"],
  ["beginAction", "action-begin"],
  ["noteCall", "action-call"],
  ["editAction", "action-edit"],
  ["transferAction", "action-transfer"],
  ["cancelAction", "action-cancel"],
  ["reopenAction", "action-reopen"],
] as const satisfies readonly (readonly [ActionAct, string])[];

/** What can be done now; what this state refuses stands there once, with its reason. */
function Acts({ page: { action, acts } }: Props) {
  const language = useLanguage();
  const words = useWords(actionWords);
  const open = verbs.filter(([act]) => acts[act]?.may);
  const refused = acts.finishAction;
  return (
    <>
      {open.map(([act, place], at) => (
        <ActLink
          key={act}
          kind={at === 0 ? undefined : "two"}
          href={address(language, place, { action: action.id })}
        >
          {words[act]}
        </ActLink>
      ))}
      {refused && !refused.may && (
        <RefusedButton label={words.finishAction} reason={say(language, refused.reason)} />
      )}
    </>
  );
}

function Calls({ page: { calls } }: Props) {
  const language = useLanguage();
  const words = useWords(actionWords);
  return (
    <Section id="calls" title={words.calls}>
      {calls.length === 0 ? (
        <p className="soft">{words.noCalls}</p>
      ) : (
        <Table
          fold
          rowHeader="day"
          columns={[
            { key: "day", label: words.day, unbroken: true },
            { key: "who", label: words.withWhom },
            { key: "said", label: words.said },
            { key: "follow", label: words.followUp, unbroken: true },
          ]}
          rows={calls.map(({ id, day, withWhom, note, followUp }) => ({
            key: id,
            cells: {
              ...{ day: isoDate(day), who: withWhom, follow: followUp ? isoDate(followUp) : "" },
              said: <span lang={note.language === language ? undefined : note.language}>{note.text}</span>,
            },
          }))}
        />
      )}
    </Section>
  );
}
