// the councils approved different texts: one of them is asked anew, on one text, and what it then decides replaces.
import { proceeding, reconciliation } from "../../../../db/schema";
import type { Id } from "../../actor";
import { openTo } from "../../audiences.server";
import { type Bilingual, filled, inBoth, languages } from "../../bilingual";
import { type Asker, command, type Deed } from "../../command.server";
import type { Day, Instant } from "../../dates";
import { newId } from "../../id";
import { Invalid } from "../../refusals";
import { membersOf } from "../../seats/chairs.server";
import { audiencesOfDecision } from "../audiences";
import { decisionPolicies } from "../policy";
import { decisionReasons } from "../reason-words";
import { type Reconciling, reconcilingIn } from "../reconciling.server";
import { decisionSaid } from "../said-words";
import { instantOf, linkTo, untilSaid } from "./proceeding.server";

/** "proposed", "own" with its words, or the body whose text it is. */
export type ReconcileTyped = { text: string; own: Bilingual; until: Day };

const invalid = (field: string, key: "wordingInBoth" | "ownText") =>
  new Invalid([{ field, text: inBoth(decisionReasons, (words) => words[key]) }]);

/** Empty on both sides where it is the proposed text. */
function textOf({ texts }: Reconciling, { text, own }: ReconcileTyped): Bilingual {
  if (text !== "own") {
    const chosen = texts.find(({ key }) => key === text);
    if (!chosen) throw invalid("text", "ownText");
    return chosen.text ?? { en: "", fr: "" };
  }
  const missing = languages.find((side) => own[side] === "");
  if (missing) throw invalid(missing === "en" ? "ownEn" : "ownFr", "wordingInBoth");
  return own;
}

function tellMembers(deed: Deed<Reconciling>, id: Id, until: Bilingual): void {
  const { former, matter } = deed.subject;
  const acronym = filled(former.acronym);
  deed.notify({
    notice: "decision",
    to: membersOf(deed.tx, former.body, deed.today),
    subject: {
      en: decisionSaid.en.reconcilingSubject(matter.title.en),
      fr: decisionSaid.fr.reconcilingSubject(matter.title.fr),
    },
    lines: [
      {
        en: decisionSaid.en.reconcilingLine(acronym.en, until.en),
        fr: decisionSaid.fr.reconcilingLine(acronym.fr, until.fr),
      },
    ],
    link: linkTo(deed, id),
    about: { kind: "proceeding", id },
  });
}

function keepRound(deed: Deed<Reconciling>, text: Bilingual, closesAt: Instant): Id {
  const { tx, now, actor, subject } = deed;
  const { former, matter } = subject;
  const id = newId();
  tx.insert(proceeding)
    .values({
      ...{ id, kind: former.kind, matterId: former.matter, bodyId: former.body, channel: "written" },
      ...{ state: "open", since: matter.since, titleEn: matter.title.en, titleFr: matter.title.fr },
      ...{ openedBy: actor.person ?? "", openedAt: now, closesAt },
    })
    .run();
  tx.insert(reconciliation)
    .values({ proceedingId: id, formerId: former.id, ...text })
    .run();
  // What the council decided before is open to every jurisdiction; so is the way to one text.
  openTo(tx, { kind: "proceeding", id }, audiencesOfDecision(matter));
  return id;
}

/** From the proceeding in which the council decided otherwise; returns the new one. */
export function openReconciling(asker: Asker, former: Id, typed: ReconcileTyped): Id {
  return command(asker, {
    policy: decisionPolicies.reconcile,
    find: (tx, actor, today) => reconcilingIn({ ...asker.house, db: tx }, { actor, today }, former),
    run: (deed) => {
      const { now, subject, record } = deed;
      const closesAt = instantOf(typed.until, now);
      const id = keepRound(deed, textOf(subject, typed), closesAt);
      const acronym = filled(subject.former.acronym);
      const until = untilSaid(typed.until);
      record(
        { kind: "proceeding", id },
        {
          en: decisionSaid.en.reconciling(subject.matter.title.en, acronym.en, until.en),
          fr: decisionSaid.fr.reconciling(subject.matter.title.fr, acronym.fr, until.fr),
        },
        { before: former },
      );
      tellMembers(deed, id, until);
      return id;
    },
  });
}
