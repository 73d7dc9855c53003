// A year of agendas: opened three weeks ahead with what is due, filled, fitted to their slot, approved by the co-chairs and released.
import type { Id } from "../actor";
import { actorOn, unmanned } from "../actor.server";
import { type AgendaItem, agendaSeen } from "../agendas/agenda.server";
import { approveAgenda } from "../agendas/commands/approving.server";
import { leaveDue } from "../agendas/commands/due.server";
import { addItem, annotateItem, leaveItem } from "../agendas/commands/items.server";
import { openAgenda } from "../agendas/commands/opening.server";
import { proposeItem } from "../agendas/commands/proposals.server";
import { releaseAgenda } from "../agendas/commands/releasing.server";
import { dueFor } from "../agendas/due.server";
import type { AddTyped } from "../agendas/forms";
import { minutesOf } from "../agendas/items";
import { isPlaced } from "../agendas/lifecycle";
import type { Asker } from "../command.server";
import { addDays, dayOf, startOfDay } from "../dates";
import { chairSeatsOf, membersOf } from "../seats/chairs.server";
import type { BodyKey } from "./bodies";
import type { World } from "./make.server";
import { addPapers, hasDecisionPaper, replaceOne } from "./papers.server";

type Topic = Pick<AddTyped, "titleEn" | "titleFr" | "purpose" | "minutes" | "section">;

const topics: readonly Topic[] = [
  {
    ...{
      titleEn: "What the counters heard this month",
      titleFr: "Ce que les comptoirs ont entendu ce mois-ci",
    },
    ...{ purpose: "information", minutes: 10, section: "discussion" },
  },
  {
    ...{
      titleEn: "Shared measures: which three to keep",
      titleFr: "Mesures communes\u00a0: lesquelles garder",
    },
    ...{ purpose: "direction", minutes: 20, section: "discussion" },
  },
  {
    ...{ titleEn: "Calendar of the next quarter", titleFr: "Calendrier du prochain trimestre" },
    ...{ purpose: "information", minutes: 2, section: "consent" },
  },
  {
    ...{ titleEn: "A visit to a one-stop office", titleFr: "Une visite d’un guichet unique" },
    ...{ purpose: "information", minutes: 15, section: "discussion" },
  },
  {
    ...{ titleEn: "Seats that are vacant, and whom to ask", titleFr: "Sièges vacants, et à qui s’adresser" },
    ...{ purpose: "direction", minutes: 10, section: "in-camera" },
  },
];

const daysAhead = 20;
/** Papers are of the last months. */
const weeksWithPapers = 13;

/** In each week of the last year, the agendas of the meetings that come three weeks later. */
export function makeAgendas(world: World): void {
  for (let week = 52; week >= 4; week -= 1)
    world.on(addDays(world.today, -7 * week), () => {
      for (const meeting of comingUp(world)) {
        makeOne(world, meeting, { withPapers: week <= weeksWithPapers });
        releaseAgenda(world.as("secretariat-analyst"), meeting.id);
        if (week <= weeksWithPapers && hasDecisionPaper(world, meeting.id))
          world.on(addDays(dayOf(world.house.now()), 2), () => replaceOne(world, meeting.id));
      }
    });
  world.on(addDays(world.today, -14), () => {
    for (const key of ["PSCIOC", "ASSC"] as const) {
      const next = nextOf(world, key, 0);
      if (next) makeOne(world, next, { withPapers: true, turn: 1 });
    }
  });
}

type Coming = { id: Id; length: number };

function comingUp({ house }: World): Coming[] {
  const from = house.now() + daysAhead * 86_400_000;
  return house.db.$client
    .prepare<[number, number], Coming>(
      `select m.id, m.length_minutes as length from meeting m
       where m.state = 'planned' and m.starts_at >= ? and m.starts_at < ? order by m.starts_at, m.id`,
    )
    .all(from, from + 7 * 86_400_000);
}

/** Those who co-chair any of the bodies that meet. */
function chairsOf({ house }: World, meeting: Id): Asker[] {
  const bodies = house.db.$client
    .prepare<[Id], Id>("select body_id from meeting_body where meeting_id = ? order by body_id")
    .pluck()
    .all(meeting);
  const people = bodies.flatMap((body) => chairSeatsOf(house.db, body, dayOf(house.now())));
  const seats = new Map(people.map(({ seat, person }) => [seat, person]));
  return [...new Set(seats.values())].map((person) => ({ house, person }));
}

function itemsOf({ house }: World, id: Id) {
  const now = house.now();
  const staff = { ...unmanned("clock"), keys: ["secretariat"] };
  const found = agendaSeen(house.db, staff, { id, now, today: dayOf(now) });
  if (!found) throw new Error("The meeting of the demonstration is not there.");
  return { found, placed: found.items.filter(({ state }) => isPlaced(state)) };
}

function addPapersOf(world: World, id: Id): void {
  const { found, placed } = itemsOf(world, id);
  addPapers(world, found, placed);
}

const turnOf = ({ house }: World): number => Math.floor(house.now() / (7 * 86_400_000));

type Making = {
  withPapers: boolean /** Which of the topics come, instead of those whose turn it is. */;
  turn?: number;
};

function makeOne(world: World, { id, length }: Coming, { withPapers, turn = turnOf(world) }: Making): void {
  const [chair, ...others] = chairsOf(world, id);
  if (!chair) return;
  openAgenda(chair, id);
  for (const at of [0, 2]) {
    const topic = topics[(turn + at) % topics.length];
    if (topic) addItem(chair, id, { ...topic, speaker: "", sponsor: "", concerns: "", why: "" });
  }
  fitToSlot(world, chair, { id, length });
  if (withPapers) addPapersOf(world, id);
  for (const one of [chair, ...others]) approveAgenda(one, id);
}

/** What does not fit is left, the longest first, with the reason that a decision asks for. */
function fitToSlot(world: World, chair: Asker, { id, length }: Pick<Coming, "id" | "length">): void {
  for (;;) {
    const { placed } = itemsOf(world, id);
    if (minutesOf(placed) <= length) break;
    const [longest] = placed.toSorted((one, other) => other.minutes - one.minutes) as [AgendaItem];
    leaveItem(chair, longest.id, { why: "No time is left at this meeting." });
  }
  const { found } = itemsOf(world, id);
  // As the chair finds it: the secretariat sees more.
  const own = actorOn(world.house.db, chair.person, dayOf(world.house.now()));
  for (const due of dueFor(world.house, own, found, world.house.now()).waiting)
    leaveDue(chair, id, `${due.kind}.${due.id}`, { why: "For a later meeting." });
}

function nextOf({ house, bodies, today }: World, key: BodyKey, days: number): Coming | undefined {
  return house.db.$client
    .prepare<[Id, number], Coming>(
      `select m.id, m.length_minutes as length from meeting_body mb join meeting m on m.id = mb.meeting_id
       where mb.body_id = ? and m.state = 'planned' and mb.starts_at > ? order by mb.starts_at limit 1`,
    )
    .get(bodies.get(key) ?? "", startOfDay(addDays(today, days)));
}

/** As one finds it: an agenda in preparation, with an item that a member proposes, and notes. */
export function openNextAgenda(world: World): void {
  const { house } = world;
  const body = world.bodies.get("DITT") ?? "";
  const next = nextOf(world, "DITT", 14)?.id;
  const [chair] = next ? chairsOf(world, next) : [];
  if (!next || !chair) return;
  openAgenda(chair, next);
  const [counters, measures] = topics;
  for (const topic of [counters, measures])
    if (topic) addItem(chair, next, { ...topic, speaker: "", sponsor: "", concerns: "", why: "" });
  const { placed } = itemsOf(world, next);
  const own = placed.find(({ title }) => title.en === measures?.titleEn);
  if (own)
    annotateItem(chair, own.id, {
      sought: "A choice of three, or a day by which to make it.",
      wording: "",
      positions: "",
      edition: own.edition,
    });
  addPapersOf(world, next);
  const record = placed.find(({ due }) => due?.kind === "record");
  if (record) leaveItem(chair, record.id, { why: "" });
  const people = new Set(chairsOf(world, next).map(({ person }) => person));
  const member = membersOf(house.db, body, dayOf(house.now())).find((person) => !people.has(person));
  const visit = topics[3];
  if (member && visit) {
    const { section: _, ...what } = visit;
    proposeItem({ house, person: member }, next, { ...what, speaker: "", sponsor: "", concerns: "" });
  }
}
