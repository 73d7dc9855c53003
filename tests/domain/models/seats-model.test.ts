// N-9: seats, holdings, nominations and contacts under any interleaving of people and days.
import { expect, test } from "vitest";
import { addDays } from "../../../app/domain/dates";
import { faultsOf } from "../../../app/domain/ledger/ledger.server";
import { endContact, keepContact, nameContact } from "../../../app/domain/seats/commands/contacts.server";
import { endHolding } from "../../../app/domain/seats/commands/end-holding.server";
import {
  confirmNomination,
  nominate,
  withdrawNomination,
} from "../../../app/domain/seats/commands/nominations.server";
import { confirmPastHoldings } from "../../../app/domain/seats/commands/past-holdings.server";
import { seatHolder } from "../../../app/domain/seats/commands/seat-holder.server";
import { type HoldingState, holdingMoves, staying } from "../../../app/domain/seats/lifecycle";
import { askForNomination, remindOfNomination } from "../../../app/domain/seats/nominations.server";
import { cast, openHouse, type Part } from "../../support/house";
import {
  expectListed,
  interleave,
  type Known,
  pass,
  rowsOf,
  runsOf,
  type Tried,
  todayIn,
  wasDone,
} from "./attempts";

const verbs = [
  ...([
    "nominate",
    "seat",
    "confirm",
    "withdraw",
    "end",
    "nameContact",
    "keepContact",
    "endContact",
  ] as const),
  ...(["ask", "remind", "confirmPast", "wait", "waitLong"] as const),
];
type Verb = (typeof verbs)[number];
const people: Part[] = [
  "secretary",
  "secretary",
  "member",
  "contact",
  "chair",
  "councilChair",
  "observer",
  "administrator",
  "stranger",
];

type Holding = {
  id: string;
  seat_id: string;
  person_id: string;
  capacity: string;
  state: HoldingState;
  from_day: string;
  until_day: string | null;
};

function aWorld() {
  const house = openHouse();
  const seats = [house.seat("CCSWG", "Service Alberta"), house.seat("CCSWG", "Service BC")];
  const marks = seats.map(() => "?").join();
  const holdings = () =>
    rowsOf<Holding>(house, `select * from holding where seat_id in (${marks}) order by rowid`, ...seats);
  const contacts = () =>
    rowsOf<{ id: string; until_day: string | null }>(
      house,
      `select * from contact where seat_id in (${marks}) order by rowid`,
      ...seats,
    );
  const statesOf = (rows: Holding[]): Known => new Map(rows.map(({ id, state }) => [id, state]));
  let before = { holdings: holdings(), contacts: contacts(), today: todayIn(house) };

  /** S-1, S-4: whoever did what only some may do was one of them that day, by the rows themselves. */
  const mayName = (part: Part, seat: string) =>
    part === "secretary" ||
    house.one<number>(
      `select exists (select 1 from seat t join seat s on s.jurisdiction_id = t.nominated_by_id where t.id = :seat and (
         exists (select 1 from holding h where h.seat_id = s.id and h.person_id = :person and h.state in ('confirmed', 'ended') and h.from_day <= :day and (h.until_day is null or h.until_day > :day))
         or exists (select 1 from contact k where k.seat_id = s.id and k.person_id = :person and k.from_day <= :day and (k.until_day is null or k.until_day > :day))))`,
      { seat, person: house.person(part), day: todayIn(house) },
    ) === 1;

  function attempt({ by, verb, on, day, choice }: Tried<Verb>): boolean {
    if (verb === "wait" || verb === "waitLong") {
      pass(house, verb === "wait" ? 1 + (choice % 3) : 20 + choice);
      return true;
    }
    const asker = house.as(by);
    const seat = seats[on % seats.length] ?? "";
    const held = before.holdings[before.holdings.length - 1 - (on % before.holdings.length)];
    const contact = before.contacts[on % Math.max(1, before.contacts.length)]?.id ?? "";
    const from = addDays(todayIn(house), day);
    const email =
      ["a@example.org", "b@example.org", cast.member, cast.chair, "c@example.org", cast.contact][choice] ??
      "";
    const who = { email, name: "", titleEn: "Director", titleFr: "", language: "en" } as const;
    const capacity = on % 3 === 0 ? ("alternate" as const) : ("principal" as const);
    const typed = { ...who, capacity, from, letter: "Letter" };
    const asked =
      house.one<string | undefined>("select id from nomination_request where answered_at is null limit 1") ??
      "";
    const of = house.one<string>("select nominated_by_id from seat where id = ?", seat);
    const acts: Record<Exclude<Verb, "wait" | "waitLong">, () => void> = {
      nominate: () => nominate(asker, seat, typed),
      seat: () => seatHolder(asker, seat, typed),
      confirm: () => confirmNomination(asker, held?.id ?? "", "Letter"),
      withdraw: () => withdrawNomination(asker, held?.id ?? ""),
      end: () => endHolding(asker, held?.id ?? "", { until: from, letter: choice > 2 ? "Letter" : "" }),
      nameContact: () => nameContact(asker, seat, { ...who, from }),
      keepContact: () => keepContact(asker, contact),
      endContact: () => endContact(asker, contact, choice > 2 ? null : from),
      ask: () => askForNomination(asker, house.body("CCSWG"), { level: "P", seat, of }),
      remind: () => remindOfNomination(asker, asked),
      confirmPast: () => confirmPastHoldings(asker, house.body("CCSWG"), house.house.now()),
    };
    const could =
      verb === "withdraw" || verb === "end" ? mayName(by, held?.seat_id ?? "") : mayName(by, seat);
    if (!wasDone(house, acts[verb])) return false;
    if (verb === "seat" || verb === "confirm") expect(by).toBe("secretary");
    if (verb === "nominate" || verb === "withdraw" || verb === "end")
      expect(could, `${by} ${verb}`).toBe(true);
    if (verb === "confirmPast") expect(by).toBe("councilChair");
    expect(["observer", "administrator", "stranger"]).not.toContain(by);
    return true;
  }

  function look({ verb }: Tried<Verb>): void {
    const after = { holdings: holdings(), contacts: contacts(), today: todayIn(house) };
    expectListed(
      {
        moves: holdingMoves,
        // Entered from the past, a holding may have ended the day it is entered.
        begins: ["nominated", "confirmed", "ended"],
        more: [...staying.from.map((from): [HoldingState, HoldingState] => [from, staying.to])],
      },
      statesOf(before.holdings),
      statesOf(after.holdings),
    );
    const now = new Map(after.holdings.map((one) => [one.id, one]));
    for (const was of before.holdings) {
      expect(now.has(was.id), "a holding is never deleted").toBe(true);
      const isPast = was.state === "ended" && (was.until_day ?? "") <= before.today;
      if (isPast || was.state === "withdrawn") expect(now.get(was.id)).toEqual(was);
      expect(now.get(was.id)).toMatchObject({ person_id: was.person_id, from_day: was.from_day });
    }
    if (verb === "wait" || verb === "waitLong") expect(after.holdings).toEqual(before.holdings);
    const twice = house.one(
      `select count(*) from holding a join holding b on a.seat_id = b.seat_id and a.capacity = b.capacity and a.id < b.id
       where a.state in ('confirmed', 'ended') and b.state in ('confirmed', 'ended')
         and a.from_day < coalesce(b.until_day, '9999') and b.from_day < coalesce(a.until_day, '9999')`,
    );
    expect(twice, "one holder a seat a day").toBe(0);
    for (const was of before.contacts)
      if (was.until_day !== null && was.until_day <= before.today)
        expect(after.contacts.find(({ id }) => id === was.id)).toEqual(was);
    before = after;
  }
  return { house, attempt, look, end: () => expect(faultsOf(house.db)).toEqual([]) };
}

test("N-9 S-1 S-4 S-7 any interleaving of people and days: only listed moves, one holder a seat a day, what has ended stays as it was", () => {
  interleave(verbs, people, aWorld, { runs: runsOf(70), steps: 40 });
}, 600_000);
