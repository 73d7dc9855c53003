// M-18: the page of a revision, and that on which it is looked over before it is sent.
import { atOnce } from "../../../db/connection";
import type { Actor, Id } from "../actor";
import type { Instant } from "../dates";
import type { House } from "../house";
import { isReleased } from "../meetings/lifecycle";
import type { Meeting } from "../meetings/meeting.server";
import { mustBeAllowed, type Offer, offerTo } from "../permissions";
import { NotFound } from "../refusals";
import { agendaSeen } from "./agenda.server";
import { readsDraft, seesInCamera, seesPaper } from "./audiences";
import type { At } from "./pages.server";
import type { PaperAudience } from "./paper";
import { agendaPolicies } from "./policy";
import { type Recipient, recipientsOf } from "./recipients.server";
import type { Missing } from "./release";
import { missingIn } from "./release-facts.server";
import { revisionOf } from "./released.server";
import { type RevisionLine, revisionLines } from "./revision";
import { revisionAhead } from "./revision-facts.server";

export type RevisionPage = At & {
  meeting: Meeting;
  zone: string;
  sentAt: Instant;
  number: number;
  audience: PaperAudience;
  lines: RevisionLine[];
};

/** M-17: what its reader may see of it; where that is nothing, there is no such revision. */
const seenOf = (actor: Actor, meeting: Meeting, lines: readonly RevisionLine[]): RevisionLine[] =>
  lines.filter(
    (line) =>
      (!line.inCamera || seesInCamera(actor, meeting)) &&
      (readsDraft(actor, meeting) || seesPaper(actor, meeting, line)),
  );

export function revisionPage(
  { db }: Pick<House, "db">,
  actor: Actor,
  { id, release, ...at }: At & { id: Id; release: Id },
): RevisionPage {
  return atOnce(db, () => {
    const found = agendaSeen(db, actor, { id, ...at });
    const own = found?.revisions.find((one) => one.id === release);
    const pair = own && revisionOf(db, release);
    if (!found || !pair || !(isReleased(found.meeting.state) || readsDraft(actor, found.meeting)))
      throw new NotFound();
    const { meeting } = found;
    const lines = seenOf(actor, meeting, revisionLines(pair.before, pair.after, meeting.lengthMinutes));
    if (lines.length === 0) throw new NotFound();
    const { said: number, audience, releasedAt: sentAt } = own;
    return { ...at, meeting, zone: actor.zone, sentAt, number, audience, lines };
  });
}

export type RevisionAheadPage = At & {
  meeting: Meeting;
  lines: RevisionLine[];
  missing: Missing[];
  newDecisions: number;
  recipients: Recipient[];
  end: Offer | null;
};

export function revisionAheadPage(
  { db }: Pick<House, "db">,
  actor: Actor,
  { id, ...at }: At & { id: Id },
): RevisionAheadPage {
  return atOnce(db, () => {
    const found = agendaSeen(db, actor, { id, ...at });
    if (!found) throw new NotFound();
    const ahead = revisionAhead(db, found, at.now);
    const end = offerTo(actor, agendaPolicies.endRevision, ahead);
    // Where nothing has changed there is nothing to send: the page says so, and offers to end it.
    if (!end?.may) {
      const needsChair = ahead.newDecisions > 0 || ahead.missing > 0;
      const asChair = needsChair && offerTo(actor, agendaPolicies.sendRevisionAsChair, ahead)?.may;
      mustBeAllowed(actor, agendaPolicies[asChair ? "sendRevisionAsChair" : "sendRevision"], ahead);
    }
    const { lines, newDecisions } = ahead;
    return {
      ...{ ...at, meeting: found.meeting, lines, newDecisions, end },
      missing: missingIn(found),
      recipients: recipientsOf(db, id, at.today),
    };
  });
}

export type ReviseActPage = At & { meeting: Meeting };

export function reviseActPage(
  { db }: Pick<House, "db">,
  actor: Actor,
  { id, act, ...at }: At & { id: Id; act: "beginRevision" | "endRevision" },
): ReviseActPage {
  return atOnce(db, () => {
    const found = agendaSeen(db, actor, { id, ...at });
    if (!found) throw new NotFound();
    mustBeAllowed(actor, agendaPolicies[act], revisionAhead(db, found, at.now));
    return { ...at, meeting: found.meeting };
  });
}
