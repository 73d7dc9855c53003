// S-5: beside a gap stands "ask for a nomination": of whom, since when, reminded.
import { and, eq, isNull } from "drizzle-orm";
import type { Db } from "../../../db/connection";
import { jurisdiction, nominationRequest, seat } from "../../../db/schema";
import { addresses } from "../../site-map";
import type { Id } from "../actor";
import { type Bilingual, inBoth, say } from "../bilingual";
import { bodyHead } from "../bodies/queries.server";
import { type Asker, command, type Deed } from "../command.server";
import type { Day, Instant } from "../dates";
import { newId } from "../id";
import { type Level, levelWords } from "../levels";
import { because, Invalid, NotPossible } from "../refusals";
import { onTheDay } from "../sql.server";
import { partOn } from "../taking-part/queries.server";
import { partWords } from "../taking-part/words";
import { counting } from "./balance";
import type { AskTyped } from "./forms";
import type { Capacity } from "./lifecycle";
import { seatPolicies } from "./policy";
import { seatWords } from "./words";

type Filling = { seat: Id; body: Id; level: Level; capacity: Capacity };

/** Only a principal, nominated or confirmed, answers what was asked for a seat or for its level in the body. */
export function answerNominationRequests(tx: Db, by: Filling, now: Instant): void {
  if (by.capacity !== "principal") return;
  tx.$client
    .prepare(
      "update nomination_request set answered_at = ? where body_id = ? and answered_at is null and (seat_id = ? or (seat_id is null and level = ?))",
    )
    .run(now, by.body, by.seat, by.level);
}

/** What a nomination answered is asked again, since the day it was first asked, once the nomination is withdrawn. */
export function askAgain(tx: Db, by: Filling, answeredAt: Instant): void {
  if (by.capacity !== "principal") return;
  tx.$client
    .prepare(
      "update nomination_request set answered_at = null where body_id = ? and answered_at = ? and (seat_id = ? or (seat_id is null and level = ?))",
    )
    .run(by.body, answeredAt, by.seat, by.level);
}

/** Those who can answer for a government or association: its seat holders and contacts in any body. */
function peopleOf(tx: Db, jurisdictionId: Id, today: string): Id[] {
  return tx.$client
    .prepare<{ id: Id; day: string }[], Id>(`
      select h.person_id from holding h join seat s on s.id = h.seat_id join body b on b.id = s.body_id
      where (s.nominated_by_id = :id or s.jurisdiction_id = :id) and b.kind = 'council' and h.state = 'confirmed'
        and ${onTheDay("h")}`)
    .pluck()
    .all({ id: jurisdictionId, day: today });
}

function write(deed: Deed<unknown>, about: { body: Id; bodyName: Bilingual; of: Id; level: Level }): void {
  const { publicUrl } = deed.house;
  const link = addresses("body", { body: about.body });
  const line = (language: "en" | "fr") =>
    seatWords[language].askLine(
      say(language, about.bodyName),
      levelWords[language][about.level].toLowerCase(),
    );
  deed.notify({
    notice: "asked",
    to: peopleOf(deed.tx, about.of, deed.today),
    subject: {
      en: seatWords.en.askSubject(say("en", about.bodyName)),
      fr: seatWords.fr.askSubject(say("fr", about.bodyName)),
    },
    lines: [{ en: line("en"), fr: line("fr") }],
    link: { en: publicUrl + link.en, fr: publicUrl + link.fr },
    about: { kind: "body", id: about.body },
  });
}

/** S-10: who has stated that it observes, or takes no part, is not asked. */
function refuseUnlessMember(tx: Db, at: { body: Id; jurisdiction: Id; day: Day }): void {
  const { quality, isStated } = partOn(tx, at);
  if (isStated && counting([{ quality }]).length === 0)
    throw new NotPossible(because(partWords, (words) => words.notAsked, "S-10"));
}

export function askForNomination(asker: Asker, bodyId: Id, typed: AskTyped): Id {
  return command(asker, {
    policy: seatPolicies.ask,
    find: (tx, actor) => {
      const head = bodyHead(tx, actor, bodyId);
      return head && { body: bodyId, head };
    },
    run: (deed) => {
      const { tx, subject, now } = deed;
      const of = tx.select().from(jurisdiction).where(eq(jurisdiction.id, typed.of)).get();
      if (!of)
        throw new Invalid([{ field: "of", text: inBoth(seatWords, (words) => words["nobody-names"]) }]);
      if (of.level !== typed.level)
        throw new Invalid([{ field: "of", text: inBoth(seatWords, (words) => words["other-level"]) }]);
      const seatAsked = typed.seat ? tx.select().from(seat).where(eq(seat.id, typed.seat)).get() : undefined;
      if (typed.seat && (seatAsked?.bodyId !== bodyId || seatAsked.level !== typed.level)) {
        throw new Invalid([{ field: "of", text: inBoth(seatWords, (words) => words["nobody-names"]) }]);
      }
      refuseUnlessMember(tx, { body: bodyId, jurisdiction: of.id, day: deed.today });
      const same = typed.seat ? eq(nominationRequest.seatId, typed.seat) : isNull(nominationRequest.seatId);
      const waiting = tx
        .select()
        .from(nominationRequest)
        .where(
          and(
            eq(nominationRequest.bodyId, bodyId),
            eq(nominationRequest.askedOfId, of.id),
            eq(nominationRequest.level, typed.level),
            same,
            isNull(nominationRequest.answeredAt),
          ),
        )
        .get();
      if (waiting) throw new NotPossible(because(seatWords, (words) => words["already-asked"], "S-5"));
      const id = newId();
      tx.insert(nominationRequest)
        .values({
          id,
          bodyId,
          seatId: typed.seat || null,
          level: typed.level,
          askedOfId: of.id,
          askedAt: now,
        })
        .run();
      write(deed, { body: bodyId, bodyName: subject.head.name, of: of.id, level: typed.level });
      deed.record(
        { kind: "body", id: bodyId },
        { en: seatWords.en.asked(of.nameEn), fr: seatWords.fr.asked(of.nameFr) },
        { after: typed },
      );
      return id;
    },
  });
}

export function remindOfNomination(asker: Asker, id: Id): Id {
  return command(asker, {
    policy: seatPolicies.remind,
    find: (tx, actor) => {
      const asked = tx
        .select()
        .from(nominationRequest)
        .where(and(eq(nominationRequest.id, id), isNull(nominationRequest.answeredAt)))
        .get();
      const head = asked && bodyHead(tx, actor, asked.bodyId);
      return head && { body: asked.bodyId, asked, head };
    },
    run: (deed) => {
      const {
        tx,
        subject: { asked, head },
        now,
        today,
      } = deed;
      refuseUnlessMember(tx, { body: asked.bodyId, jurisdiction: asked.askedOfId, day: today });
      const of = tx.select().from(jurisdiction).where(eq(jurisdiction.id, asked.askedOfId)).get();
      tx.update(nominationRequest)
        .set({ remindedAt: now, reminders: asked.reminders + 1 })
        .where(eq(nominationRequest.id, id))
        .run();
      write(deed, { body: asked.bodyId, bodyName: head.name, of: asked.askedOfId, level: asked.level });
      deed.record(
        { kind: "body", id: asked.bodyId },
        { en: seatWords.en.reminded(of?.nameEn ?? ""), fr: seatWords.fr.reminded(of?.nameFr ?? "") },
      );
      return asked.bodyId;
    },
  });
}
