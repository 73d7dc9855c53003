// The agendas to come of a body: what stands on them already, and what falls due before each meeting.
import { atOnce } from "../../../db/connection";
import type { Actor, Id } from "../actor";
import type { Bilingual } from "../bilingual";
import type { BodyName } from "../bodies/queries.server";
import { addDays, type Day, type Minutes } from "../dates";
import type { House } from "../house";
import { isAgendaApproved } from "../meetings/lifecycle";
import { meetersOf } from "../meetings/meeters.server";
import type { Meeting } from "../meetings/meeting.server";
import { mustBeAllowed } from "../permissions";
import { NotFound } from "../refusals";
import { agendaOf } from "./agenda.server";
import { dueFor } from "./due.server";
import { inOrder, minutesOf } from "./items";
import { meetingsAfter, type PlacedLine } from "./later.server";
import type { At } from "./pages.server";
import { makersOnly } from "./policy";

export type DueToCome = { key: string; title: Bilingual; dueOn: Day | null };
export type MeetingToCome = { meeting: Meeting; items: PlacedLine[]; minutes: Minutes; due: DueToCome[] };
export type ToComePage = At & { body: BodyName; zone: string; lines: MeetingToCome[] };

/** What falls due so soon after a meeting is spoken of there. */
const daysAhead = 30;

/** The first agenda, not approved yet, that comes early enough; what has no day of its own comes on the next. */
const meetingFor = (meetings: readonly Meeting[], dueOn: Day | null): Meeting | undefined => {
  const open = meetings.filter(({ state }) => !isAgendaApproved(state));
  return open.find(({ day }) => dueOn === null || addDays(day, daysAhead) >= dueOn) ?? open.at(-1);
};

function dueToCome(house: Pick<House, "db" | "slices">, actor: Actor, meetings: readonly Meeting[], at: At) {
  const last = meetings.at(-1);
  if (!last) return [];
  const { waiting } = dueFor(house, actor, agendaOf(house.db, last, at), at.now);
  return waiting.map(({ kind, id, title, dueOn }) => ({
    due: { key: `${kind}.${id}`, title, dueOn },
    meeting: meetingFor(meetings, dueOn)?.id,
  }));
}

export function toComePage(
  house: Pick<House, "db" | "slices">,
  actor: Actor,
  { body, ...at }: At & { body: Id },
): ToComePage {
  return atOnce(house.db, () => {
    const meeters = meetersOf(house.db, actor, body);
    if (!meeters) throw new NotFound();
    const ids = meeters.bodies.map(({ id }) => id);
    mustBeAllowed(actor, makersOnly, { meets: ids });
    const meetings = meetingsAfter(house.db, actor, ids, at.now);
    const due = dueToCome(house, actor, meetings, at);
    return {
      ...{ ...at, body: meeters.head, zone: actor.zone },
      lines: meetings.map((meeting): MeetingToCome => {
        const items = inOrder(meeting.items);
        return {
          ...{ meeting, items, minutes: minutesOf(items) },
          due: due.filter((one) => one.meeting === meeting.id).map((one) => one.due),
        };
      }),
    };
  });
}
