// M-1: a meeting is called, of one body or of several together.
import type { Id } from "../../actor";
import { isDissolved } from "../../bodies/lifecycle";
import { bodiesSeenBy } from "../../bodies/queries.server";
import { type Asker, command, type Deed } from "../../command.server";
import type { CallTyped } from "../forms";
import { meetersOf } from "../meeters.server";
import { type Meeting, meetingSeen } from "../meeting.server";
import { whoMeets } from "../named";
import { meetingPolicies } from "../policy";
import { meetingSaid } from "../said-words";
import { insertMeeting } from "./making.server";
import { mustBe, type Problem, problem, problemsOfPlace, problemsOfTime, slotKept } from "./slots.server";
import { tellOf, whenOf } from "./telling.server";

const { en, fr } = meetingSaid;

/** The other bodies that were chosen: those that whoever asks sees, and that have members of their own. */
export function alsoMeeting(deed: Deed<object>, chosen: readonly Id[]): { ids: Id[]; problems: Problem[] } {
  if (chosen.length === 0) return { ids: [], problems: [] };
  const known = bodiesSeenBy(deed.tx, deed.actor).filter(
    ({ kind, state }) => kind !== "joint" && !isDissolved(state),
  );
  const ids = chosen.filter((id) => known.some((one) => one.id === id));
  return { ids, problems: ids.length === chosen.length ? [] : [problem("also", "someBody")] };
}

/** M-1: of one body, of the councils of a joint one, or of several bodies together. */
export function callMeeting(asker: Asker, body: Id, { also, ...typed }: CallTyped): Id {
  return command(asker, {
    policy: meetingPolicies.callMeeting,
    find: (tx, actor) => meetersOf(tx, actor, body),
    run: (deed) => {
      const { tx, actor, subject, now } = deed;
      const others = alsoMeeting(deed, also);
      mustBe([...problemsOfTime(typed.day, typed, now), ...problemsOfPlace(typed), ...others.problems]);
      const { day, titleEn, titleFr } = typed;
      const bodies = [...new Set([...subject.bodies.map(({ id }) => id), ...others.ids])];
      const slot = slotKept(typed);
      const id = insertMeeting(
        tx,
        { series: null, ruleDay: null, day, titleEn, titleFr, slot, bodies, by: actor.person },
        now,
      );
      const made = meetingSeen(tx, actor, id) as Meeting;
      const when = whenOf(made);
      deed.record(
        { kind: "meeting", id },
        { en: en.recordCalled(when.en), fr: fr.recordCalled(when.fr) },
        { after: { ...typed, bodies } },
      );
      const who = whoMeets(made);
      tellOf(deed, made, {
        subject: { en: en.mailCalled(who.en, when.en), fr: fr.mailCalled(who.fr, when.fr) },
        line: { en: en.mailCalledLine(when.en), fr: fr.mailCalledLine(when.fr) },
      });
      return id;
    },
  });
}
