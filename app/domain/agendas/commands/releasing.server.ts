// M-6: release is one act, for both languages at the same instant; with a side missing, by a co-chair with a reason only.
import { eq } from "drizzle-orm";
import { agenda } from "../../../../db/schema";
import type { Id } from "../../actor";
import { openTo } from "../../audiences.server";
import { type Asker, command, type Deed } from "../../command.server";
import { follow } from "../../lifecycle";
import { standInsOf } from "../../meetings/audiences";
import { tellOf, whenOf } from "../../meetings/commands/telling.server";
import { meetingMoves } from "../../meetings/lifecycle";
import { whoMeets } from "../../meetings/named";
import { audiencesOfReleased } from "../audiences";
import { agendaPolicies } from "../policy";
import { recipientsOf } from "../recipients.server";
import { releaseFacts } from "../release-facts.server";
import { agendaSaid } from "../said-words";
import { aboutAgenda, findAgenda, mustBe, type Subject, said } from "./finding.server";
import { setState } from "./opening.server";
import { printRelease } from "./printing.server";

const findForRelease =
  (asker: Asker, id: Id) =>
  (...asked: Parameters<ReturnType<typeof findAgenda>>) => {
    const found = findAgenda(asker, id)(...asked);
    return found && { ...found, ...releaseFacts(found, asker.house.now()) };
  };

export function releaseAgenda(asker: Asker, id: Id): void {
  command(asker, {
    policy: agendaPolicies.releaseAgenda,
    find: findForRelease(asker, id),
    run: (deed) => releaseNow(deed, ""),
  });
}

/** M-6: the reason is printed with it. */
export function releaseWithException(asker: Asker, id: Id, { why }: { why: string }): void {
  command(asker, {
    policy: agendaPolicies.releaseWithException,
    find: findForRelease(asker, id),
    run: (deed) => {
      if (!why) mustBe([{ field: "why", key: "whyException" }]);
      releaseNow(deed, why);
    },
  });
}

function releaseNow(deed: Deed<Subject>, exception: string): void {
  const { tx, actor, subject, now } = deed;
  const { meeting } = subject;
  tx.update(agenda)
    .set({
      ...{ releasedBy: actor.person, releasedAt: now, exception },
      exceptionLanguage: exception ? actor.language : null,
    })
    .where(eq(agenda.meetingId, meeting.id))
    .run();
  printRelease(tx, meeting.id, { by: actor.person as Id, now, audience: "everyone" });
  setState(tx, meeting.id, follow(meetingMoves.releaseAgenda, subject.state));
  openTo(tx, { kind: "agenda", id: meeting.id }, [
    ...audiencesOfReleased(meeting.bodies.map(({ id }) => id)),
    standInsOf(meeting.id),
  ]);
  deed.record(
    aboutAgenda(meeting),
    said((words) => words.recordReleased),
    exception ? { after: { exception } } : {},
  );
  const [who, when] = [whoMeets(meeting), whenOf(meeting)];
  const to = recipientsOf(deed.tx, meeting.id, deed.today).map(({ person }) => person);
  tellOf(deed, meeting, {
    ...{ notice: "agenda", to: to.filter((person) => person !== deed.actor.person) },
    subject: {
      en: agendaSaid.en.mailReleased(who.en, when.en),
      fr: agendaSaid.fr.mailReleased(who.fr, when.fr),
    },
    line: said((words) => words.mailReleasedLine),
  });
}
