// M-18: what was released is revised: prepared out of sight, sent in one act, told by one short mail.
import { eq, sql } from "drizzle-orm";
import { agenda, meeting as meetingTable } from "../../../../db/schema";
import type { Id } from "../../actor";
import { type Asker, command, type Deed } from "../../command.server";
import { tell, whenOf } from "../../meetings/commands/telling.server";
import { linkToMeeting } from "../../meetings/event";
import { meetingSeen } from "../../meetings/meeting.server";
import { calledShortly, whoMeets } from "../../meetings/named";
import type { PaperAudience } from "../paper";
import { agendaPolicies } from "../policy";
import { recipientsOf } from "../recipients.server";
import { widestOf } from "../revision";
import { type RevisionAhead, revisionAhead } from "../revision-facts.server";
import { agendaSaid } from "../said-words";
import { aboutAgenda, findAgenda, mustBe, type Subject, said } from "./finding.server";
import { printRelease } from "./printing.server";

type Revised = Subject & RevisionAhead;

const findRevision =
  (asker: Asker, id: Id) =>
  (...asked: Parameters<ReturnType<typeof findAgenda>>): Revised | undefined => {
    const found = findAgenda(asker, id)(...asked);
    return found && { ...found, ...revisionAhead(asked[0], found, asker.house.now()) };
  };

/** Nobody but whoever makes it sees what changes from here on, until it is sent. */
export function beginRevision(asker: Asker, id: Id): void {
  command(asker, {
    policy: agendaPolicies.beginRevision,
    find: findAgenda(asker, id),
    run: (deed) => {
      deed.tx.update(agenda).set({ revisingSince: deed.now }).where(eq(agenda.meetingId, id)).run();
      deed.record(
        aboutAgenda(deed.subject.meeting),
        said((words) => words.recordRevising),
      );
    },
  });
}

/** Where everything was set back as it had been sent. */
export function endRevision(asker: Asker, id: Id): void {
  command(asker, {
    policy: agendaPolicies.endRevision,
    find: findRevision(asker, id),
    run: (deed) => {
      deed.tx.update(agenda).set({ revisingSince: null }).where(eq(agenda.meetingId, id)).run();
      deed.record(
        aboutAgenda(deed.subject.meeting),
        said((words) => words.recordRevisionEnded),
      );
    },
  });
}

export function sendRevision(asker: Asker, id: Id): void {
  command(asker, {
    policy: agendaPolicies.sendRevision,
    find: findRevision(asker, id),
    run: (deed) => sendNow(deed),
  });
}

/** M-6, M-18: with a new item for decision; with a side missing, for a reason that is printed. */
export function sendRevisionAsChair(asker: Asker, id: Id, { why }: { why: string }): void {
  command(asker, {
    policy: agendaPolicies.sendRevisionAsChair,
    find: findRevision(asker, id),
    run: (deed) => {
      const isMissing = deed.subject.missing > 0;
      if (isMissing && !why) mustBe([{ field: "why", key: "whyException" }]);
      if (isMissing)
        deed.tx
          .update(agenda)
          .set({ exception: why, exceptionLanguage: deed.actor.language })
          .where(eq(agenda.meetingId, id))
          .run();
      sendNow(deed);
    },
  });
}

function sendNow(deed: Deed<Revised>): void {
  const { tx, actor, subject, now } = deed;
  const { meeting, lines } = subject;
  const audience = widestOf(lines);
  printRelease(tx, meeting.id, { by: actor.person as Id, now, audience });
  tx.update(agenda).set({ revisingSince: null }).where(eq(agenda.meetingId, meeting.id)).run();
  // M-17: what is in camera stands in no calendar, so that none of them moves for it.
  if (audience === "everyone")
    tx.update(meetingTable)
      .set({ sequence: sql`sequence + 1`, changedAt: now })
      .where(eq(meetingTable.id, meeting.id))
      .run();
  const number = 1 + subject.revisions.filter((one) => one.audience === audience).length;
  deed.record(
    aboutAgenda(meeting),
    audience === "everyone"
      ? { en: agendaSaid.en.recordRevised(number), fr: agendaSaid.fr.recordRevised(number) }
      : said((words) => words[audience === "seats" ? "recordRevisedClosed" : "recordRevisedForChairs"]),
  );
  tellWhoSees(deed, audience);
}

/** M-17: whoever sees nothing of what changed hears nothing of it. */
function tellWhoSees(deed: Deed<Revised>, audience: PaperAudience): void {
  const { tx, actor, today, house, subject } = deed;
  // The chairs make it: whoever of them did not send it finds it on the agenda they prepare.
  if (audience === "chairs") return;
  const meeting = meetingSeen(tx, actor, subject.meeting.id) ?? subject.meeting;
  const [who, when] = [whoMeets(meeting), whenOf(meeting)];
  const to = recipientsOf(tx, meeting.id, today)
    .filter(({ sits, person }) => (sits || audience === "everyone") && person !== actor.person)
    .map(({ person }) => person);
  tell(deed, {
    ...{ notice: "agenda", who: meeting, meetings: audience === "everyone" ? [meeting] : [], to },
    subject: {
      en: agendaSaid.en.mailRevised(who.en, when.en),
      fr: agendaSaid.fr.mailRevised(who.fr, when.fr),
    },
    lines: [calledShortly(meeting), said((words) => words.mailRevisedLine)],
    link: linkToMeeting(house.publicUrl, meeting.id),
    about: { kind: "meeting", id: meeting.id },
  });
}
