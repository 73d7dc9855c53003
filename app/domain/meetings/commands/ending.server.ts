// M-2: a series ends; its meetings to come are cancelled with it.
import { eq } from "drizzle-orm";
import { meetingSeries } from "../../../../db/schema";
import type { Id } from "../../actor";
import { type Bilingual, filled } from "../../bilingual";
import { type Asker, command, type Deed } from "../../command.server";
import { follow } from "../../lifecycle";
import type { CancelTyped } from "../forms";
import { meetingMoves, seriesMoves } from "../lifecycle";
import type { Meeting } from "../meeting.server";
import { whoMeets } from "../named";
import { meetingPolicies } from "../policy";
import { ruleInBoth } from "../rule-said";
import { meetingSaid } from "../said-words";
import { meetingsToCome, type Series, standing } from "../series.server";
import { findSeries, leaveSeries, mustBeSame } from "./following.server";
import { linkToSeries } from "./planning.server";
import { mustBe, problem, saidOfMeeting } from "./slots.server";
import { tell } from "./telling.server";

/** Its meetings to come are cancelled, those that were moved alone too. */
export function endSeries(asker: Asker, id: Id, typed: CancelTyped & { edition: number }): void {
  command(asker, {
    policy: meetingPolicies.endSeries,
    find: findSeries(id),
    run: (deed) => {
      const { tx, subject, now } = deed;
      mustBeSame(subject, typed.edition, now);
      if (!typed.reasonEn && !typed.reasonFr) mustBe([problem("reasonEn", "oneReason")]);
      const why = { en: typed.reasonEn, fr: typed.reasonFr };
      const left = standing(meetingsToCome(tx, id, now)).filter(({ startsAt }) => startsAt > now);
      leaveSeries(tx, left, why, now);
      tx.update(meetingSeries)
        .set({ state: follow(seriesMoves.endSeries, subject.state), edition: subject.edition + 1 })
        .where(eq(meetingSeries.id, id))
        .run();
      sayEnded(deed, left, filled(why));
    },
  });
}

function sayEnded(deed: Deed<Series>, left: readonly Meeting[], why: Bilingual): void {
  const { subject, record } = deed;
  const { en, fr } = meetingSaid;
  const howMany = saidOfMeeting((words) => words.ended(left.length));
  record(
    { kind: "meeting-series", id: subject.id },
    { en: en.recordSeriesEnded(howMany.en), fr: fr.recordSeriesEnded(howMany.fr) },
    { after: why },
  );
  if (left.length === 0) return;
  const rule = ruleInBoth(subject);
  const meetings = left.map((one) => ({
    ...{ ...one, state: meetingMoves.cancelMeeting.to, cancelled: why, sequence: one.sequence + 1 },
  }));
  const who = { bodies: subject.bodies, joint: left[0]?.joint ?? null };
  const name = whoMeets(who);
  tell(deed, {
    ...{
      who,
      meetings,
      about: { kind: "meeting-series", id: subject.id },
      link: linkToSeries(deed, subject.id),
    },
    subject: { en: en.mailSeriesEnded(name.en), fr: fr.mailSeriesEnded(name.fr) },
    lines: [
      { en: en.mailSeriesEndedLine(rule.en), fr: fr.mailSeriesEndedLine(rule.fr) },
      { en: en.mailCancelledLine(why.en), fr: fr.mailCancelledLine(why.fr) },
    ],
  });
}
