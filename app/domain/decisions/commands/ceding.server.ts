// S-3: a principal cedes a matter, or days, to the alternate of the seat, and takes back what was not used.
import { eq } from "drizzle-orm";
import { ceding } from "../../../../db/schema";
import { addresses } from "../../../site-map";
import type { Id } from "../../actor";
import { type Bilingual, inBoth } from "../../bilingual";
import { type Asker, command, type Deed } from "../../command.server";
import type { Day } from "../../dates";
import { longDate } from "../../format";
import { newId } from "../../id";
import { Invalid, NotPossible } from "../../refusals";
import { holdersOf } from "../../seats/chairs.server";
import { seatSeen } from "../../seats/pages.server";
import { cedingPolicies } from "../ceding-policy";
import { cedingWords } from "../ceding-words";
import type { CedingRow } from "../cedings.server";
import { alternateOf, cedingDaysFacts, cedingOf, daysCeded } from "../cedings.server";
import { speakingFacts } from "../speaking.server";
import { linkTo } from "./proceeding.server";

type Told = {
  seat: Id;
  subject: Bilingual;
  line: Bilingual;
  link: Bilingual;
  about: { kind: string; id: Id };
};

function tellAlternate(
  { tx, today, notify }: Pick<Deed<object>, "tx" | "today" | "notify">,
  { seat, subject, line, link, about }: Told,
): void {
  notify({
    notice: "asked",
    to: holdersOf(tx, seat, "alternate", today),
    subject,
    lines: [line],
    link,
    about,
  });
}

export function cedeMatter(asker: Asker, id: Id): void {
  command(asker, {
    policy: cedingPolicies.cede,
    find: (tx, actor, today) => {
      const found = speakingFacts({ tx, actor, today, now: asker.house.now() }, id, "seat");
      return found && { ...found, hasAlternate: alternateOf(tx, found.seat, today) !== null };
    },
    run: (deed) => {
      const { tx, actor, now, subject, record } = deed;
      const { line, proceeding, seat } = subject;
      if (!line) throw new Error("nobody is heard");
      tx.insert(ceding)
        .values({ id: newId(), seatId: seat, personId: actor.person ?? "", proceedingId: id, at: now })
        .run();
      const { name } = line.voice;
      const about = { kind: "proceeding", id };
      record(about, {
        en: cedingWords.en.recordMatter(name.en),
        fr: cedingWords.fr.recordMatter(name.fr),
      });
      const { title } = proceeding;
      tellAlternate(deed, {
        ...{ seat, about, link: linkTo(deed, id) },
        subject: { en: cedingWords.en.mailMatter(title.en), fr: cedingWords.fr.mailMatter(title.fr) },
        line: inBoth(cedingWords, (words) => words.mailMatterLine),
      });
    },
  });
}

type Days = { from: Day; until: Day };

const ofDays = (say: "recordDays" | "recordDaysBack" | "mailDaysLine", { from, until }: Days): Bilingual => ({
  en: cedingWords.en[say](longDate("en", from), longDate("en", until)),
  fr: cedingWords.fr[say](longDate("fr", from), longDate("fr", until)),
});

const linkToMySeats = ({ house }: Pick<Deed<object>, "house">): Bilingual => {
  const path = addresses("my-seats");
  return { en: house.publicUrl + path.en, fr: house.publicUrl + path.fr };
};

function checked({ from, until }: Days, today: Day): void {
  if (from < today)
    throw new Invalid([{ field: "from", text: inBoth(cedingWords, (words) => words.fromToday) }]);
  if (until <= from)
    throw new Invalid([{ field: "until", text: inBoth(cedingWords, (words) => words.untilLater) }]);
}

/** Returns what can be taken back. */
export function cedeDays(asker: Asker, seat: Id, days: Days): Id {
  return command(asker, {
    policy: cedingPolicies.cedeDays,
    find: (tx, actor, day) => {
      const { body, bodyName } = seatSeen(tx, actor, { seat, day });
      return { ...cedingDaysFacts(tx, actor, { seat, body, day }), bodyName };
    },
    run: (deed) => {
      const { tx, actor, now, today, subject, record } = deed;
      checked(days, today);
      const person = actor.person ?? "";
      const own = daysCeded(tx, person, today).find((one) => one.seat === seat)?.days ?? [];
      if (own.some(({ from, until }) => from < days.until && days.from < until))
        throw new NotPossible({ text: inBoth(cedingWords, (words) => words.daysCeded), rule: "S-3" });
      const id = newId();
      tx.insert(ceding)
        .values({ id, seatId: seat, personId: person, ...days, at: now })
        .run();
      record({ kind: "seat", id: seat }, ofDays("recordDays", days), { after: days });
      tellAlternate(deed, {
        ...{ seat, about: { kind: "seat", id: seat }, link: linkToMySeats(deed) },
        subject: {
          en: cedingWords.en.mailDays(subject.bodyName.en || subject.bodyName.fr),
          fr: cedingWords.fr.mailDays(subject.bodyName.fr || subject.bodyName.en),
        },
        line: ofDays("mailDaysLine", days),
      });
      return id;
    },
  });
}

/** Of what, for its line on the record and its mail. */
function whatIs({ seat, proceeding, title, from, until, bodyName }: CedingRow) {
  if (proceeding) return { about: { kind: "proceeding", id: proceeding }, name: title, days: null };
  const days = from && until ? { from, until } : null;
  return { about: { kind: "seat", id: seat }, name: bodyName, days };
}

/** The principal speaks again, but for what the alternate has taken a position on meanwhile. */
export function takeBack(asker: Asker, id: Id): void {
  command(asker, {
    policy: cedingPolicies.takeBack,
    find: (tx, actor, day) => cedingOf(tx, actor, { id, day }),
    run: (deed) => {
      const { tx, now, subject, record } = deed;
      const { row } = subject;
      tx.update(ceding).set({ takenBackAt: now }).where(eq(ceding.id, id)).run();
      const { about, name, days } = whatIs(row);
      record(about, days ? ofDays("recordDaysBack", days) : inBoth(cedingWords, (words) => words.recordBack));
      tellAlternate(deed, {
        ...{ seat: row.seat, about },
        link: row.proceeding ? linkTo(deed, row.proceeding) : linkToMySeats(deed),
        subject: {
          en: cedingWords.en.mailBack(name.en || name.fr),
          fr: cedingWords.fr.mailBack(name.fr || name.en),
        },
        line: inBoth(cedingWords, (words) => words.mailBackLine),
      });
    },
  });
}
