// A recommendation before a council that decides it by silence, until an instant.
import type { Id } from "../../app/domain/actor";
import type { Asker } from "../../app/domain/command.server";
import { type Day, dayFrom, dayOf, easternTime } from "../../app/domain/dates";
import { confirmSilence, proposeSilence } from "../../app/domain/decisions/commands/silence.server";
import { type ExpiryTyped, earliestExpiry } from "../../app/domain/decisions/silence";
import { standIn, type VoiceLine } from "../../app/domain/decisions/stand.server";
import { type StandRow, standColumns } from "../../app/domain/decisions/stand-columns.server";
import { Invalid, NotPossible } from "../../app/domain/refusals";
import type { TestHouse } from "./cast-house";
import { linesOf } from "./deciding";

/** Both co-chairs of a body, the one who proposes first. */
export function coChairsOf(house: TestHouse, body: string): [Asker, Asker] {
  const people = house.db.$client
    .prepare<[Id, Day, Day, Day, Day], Id>(
      `select h.person_id from chair_role c join seat s on s.id = c.seat_id join holding h on h.seat_id = s.id
       where s.body_id = ? and h.capacity = 'principal' and h.state = 'confirmed' and h.from_day <= ? and (h.until_day is null or h.until_day > ?)
         and c.from_day <= ? and (c.until_day is null or c.until_day > ?) order by s.place`,
    )
    .pluck()
    .all(house.body(body), ...days(house));
  const [first, second] = people.map((person): Asker => ({ house: house.house, person }));
  if (!first || !second) throw new Error(`${body} has two co-chairs`);
  return [first, second];
}
const days = (house: TestHouse): [Day, Day, Day, Day] => {
  const today = dayOf(house.now());
  return [today, today, today, today];
};

export const at = (day: string, time = "17:00", zone = easternTime): ExpiryTyped => ({
  ...{ day: dayFrom(day), zone },
  minutes: Number(time.slice(0, 2)) * 60 + Number(time.slice(3)),
});

/** The earliest expiry there may be. */
export const soonest = (house: TestHouse): ExpiryTyped => at(dayOf(earliestExpiry(house.now())));

type Where = { id: Id; body?: string; kind?: "recommendation" | "terms" };
export const proposeIn = (
  house: TestHouse,
  { id, body = "PSSDC", kind = "recommendation" }: Where,
  typed?: ExpiryTyped,
) =>
  proposeSilence(coChairsOf(house, body)[0], { kind, id, body: house.body(body) }, typed ?? soonest(house));

export function openSilence(house: TestHouse, where: Where, typed?: ExpiryTyped): Id {
  const proceeding = proposeIn(house, where, typed);
  confirmSilence(coChairsOf(house, where.body ?? "PSSDC")[1], proceeding);
  return proceeding;
}

/** What the tick does, and the start of a server. */
export const settle = (house: TestHouse): void => house.house.settle(house.db, house.now());

export const stateOf = (house: TestHouse, proceeding: Id): string =>
  house.one("select state from proceeding where id = ?", proceeding);

/** The voices that are heard in a body today, whatever stands before it. */
export function voicesIn(house: TestHouse, body: string): VoiceLine[] {
  const row = house.db.$client
    .prepare<[{ body: Id; day: Day }], StandRow>(
      `select ${standColumns} from (select '' as id, :body as body_id, 'terms' as kind, '' as matter_id, 0 as since) d`,
    )
    .get({ body: house.body(body), day: dayOf(house.now()) });
  return row ? standIn("council", row).lines : [];
}

/** The sentence with which it was refused; nothing where it was done. */
export function refused(act: () => unknown): string {
  try {
    act();
  } catch (refusal) {
    if (refusal instanceof NotPossible && "text" in refusal.reason) return refusal.reason.text?.en ?? "";
    if (refusal instanceof Invalid) return refusal.problems.map(({ text }) => text.en).join(" ");
    throw refusal;
  }
  return "";
}

export const mailsTo = (house: TestHouse, subject: RegExp) =>
  house.mails().filter((mail) => subject.test(mail.subject));
export const voiceOf = (house: TestHouse, proceeding: string, name: string) => {
  const line = linesOf(house, proceeding).find(({ voice }) => voice.name.en.includes(name));
  if (!line) throw new Error(`${name} is heard`);
  return line;
};
export const recommendationState = (house: TestHouse, id: string) =>
  house.one("select state from recommendation_version where id = ?", id);
