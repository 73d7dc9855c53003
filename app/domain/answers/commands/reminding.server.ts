// M-9: those who have not answered are reminded by one act, once a day at most.
import { meetingReminder } from "../../../../db/schema";
import type { Id } from "../../actor";
import { type Asker, command } from "../../command.server";
import { whenOf } from "../../meetings/commands/telling.server";
import { type Meeting, meetingSeen } from "../../meetings/meeting.server";
import { whoMeets } from "../../meetings/named";
import { servedBy } from "../../seats/chairs.server";
import { type BodyExpected, expectedAt, remindFacts, silentOf } from "../expected.server";
import { linkToAnswer } from "../link";
import { answerPolicies, type RemindFacts } from "../policy";
import { answersSaid } from "../said-words";

type Subject = RemindFacts & { meeting: Meeting; expected: BodyExpected[] };
const { en, fr } = answersSaid;

export function remindSilent(asker: Asker, id: Id): void {
  command(asker, {
    policy: answerPolicies.remindSilent,
    find: (tx, actor, today): Subject | undefined => {
      const meeting = meetingSeen(tx, actor, id);
      if (!meeting) return undefined;
      const bodies = expectedAt(tx, meeting);
      const facts = remindFacts(tx, meeting, { bodies, now: asker.house.now(), today });
      return { ...facts, meeting, expected: bodies };
    },
    run: ({ tx, actor, subject, now, today, house, record, notify }) => {
      const { meeting, expected } = subject;
      tx.insert(meetingReminder)
        .values({ meetingId: id, day: today, remindedBy: actor.person ?? "", remindedAt: now })
        .run();
      const seats = silentOf(expected);
      record(
        { kind: "meeting", id },
        { en: en.recordReminded(seats.length), fr: fr.recordReminded(seats.length) },
        { after: { seats: seats.map(({ seat }) => seat) } },
      );
      const [who, when] = [whoMeets(meeting), whenOf(meeting)];
      notify({
        notice: "reminder",
        to: [...new Set(seats.flatMap(({ seat }) => servedBy(tx, seat, today)))],
        subject: { en: en.mailRemind(who.en, when.en), fr: fr.mailRemind(who.fr, when.fr) },
        lines: [{ en: en.mailRemindLine, fr: fr.mailRemindLine }],
        ...{ link: linkToAnswer(house.publicUrl, id), about: { kind: "meeting", id } },
      });
    },
  });
}
