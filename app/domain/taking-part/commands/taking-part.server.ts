// S-10: stated by the secretariat on the word of the jurisdiction; ended or corrected, never overwritten (T-9).
import { eq } from "drizzle-orm";
import type { Db } from "../../../../db/connection";
import { jurisdiction, takingPart } from "../../../../db/schema";
import type { Actor, Id } from "../../actor";
import { type Bilingual, filled, inBoth } from "../../bilingual";
import { bodyHead } from "../../bodies/queries.server";
import { type Asker, command } from "../../command.server";
import type { Day } from "../../dates";
import { longDate } from "../../format";
import { newId } from "../../id";
import { follow } from "../../lifecycle";
import { because, NotPossible, refusalWords } from "../../refusals";
import { typedWords } from "../../typed";
import type { CorrectTyped, StateTyped } from "../forms";
import { type PartQuality, partMoves, partStates } from "../lifecycle";
import { partPolicies } from "../policy";
import { partSeen } from "../queries.server";
import { partWords } from "../words";
import { makeRoom, recordIn, refused, refuseFarAhead, refuseOverlap } from "./part-room.server";

const [stated, ended] = partStates;

type Said = { jurisdictionName: Bilingual; bodyName: Bilingual };

const begins = (of: Said, quality: PartQuality, from: Day): Bilingual => ({
  en: partWords.en.stated(of.jurisdictionName.en, of.bodyName.en, quality, longDate("en", from)),
  fr: partWords.fr.stated(of.jurisdictionName.fr, of.bodyName.fr, quality, longDate("fr", from)),
});

export function statePart(asker: Asker, body: Id, typed: StateTyped): Id {
  return command(asker, {
    policy: partPolicies.state,
    find: (tx, actor) => {
      const head = bodyHead(tx, actor, body);
      return head && { body, head };
    },
    run: (deed) => {
      const { tx, subject, now, today } = deed;
      if (subject.head.kind === "joint")
        throw new NotPossible(because(partWords, (words) => words.joint, "B-1"));
      const known = tx.select().from(jurisdiction).where(eq(jurisdiction.id, typed.jurisdiction)).get();
      if (!known)
        throw refused(
          "jurisdiction",
          inBoth(typedWords, (words) => words["choice-missing"]),
        );
      refuseFarAhead(typed.from, today);
      const of = { body, jurisdiction: typed.jurisdiction };
      const before = makeRoom(tx, of, typed.from);
      const id = newId();
      const { jurisdiction: jurisdictionId, ...rest } = typed;
      tx.insert(takingPart)
        .values({ id, bodyId: body, jurisdictionId, ...rest, state: stated, statedAt: now })
        .run();
      const said = {
        jurisdictionName: { en: known.nameEn, fr: known.nameFr },
        bodyName: filled(subject.head.name),
      };
      recordIn(deed, of, begins(said, typed.quality, typed.from), { before, after: typed });
      return id;
    },
  });
}

function partSubject(tx: Db, actor: Actor, id: Id) {
  const part = partSeen(tx, actor, id);
  return part && { body: part.body, state: part.state, part, bodyName: filled(part.bodyName) };
}

export function endPart(asker: Asker, id: Id, until: Day): Id {
  return command(asker, {
    policy: partPolicies.end,
    find: partSubjectOf(id),
    run: (deed) => {
      const { tx, subject } = deed;
      const { part } = subject;
      if (until <= part.from)
        throw refused(
          "until",
          inBoth(partWords, (words) => words["ends-before"]),
        );
      tx.update(takingPart)
        .set({ state: follow(partMoves.end, part.state), until, edition: part.edition + 1 })
        .where(eq(takingPart.id, id))
        .run();
      const says = {
        en: partWords.en.ended(
          part.jurisdictionName.en,
          subject.bodyName.en,
          part.quality,
          longDate("en", until),
        ),
        fr: partWords.fr.ended(
          part.jurisdictionName.fr,
          subject.bodyName.fr,
          part.quality,
          longDate("fr", until),
        ),
      };
      recordIn(deed, part, says, { before: null, after: until });
      return part.body;
    },
  });
}

const partSubjectOf = (id: Id) => (tx: Db, actor: Actor) => partSubject(tx, actor, id);

/** T-9: the slip stays, marked; what stands in its place is a row of its own, or nothing. */
export function correctPart(asker: Asker, id: Id, typed: CorrectTyped & { edition: number }): Id {
  return command(asker, {
    policy: partPolicies.correct,
    find: partSubjectOf(id),
    run: (deed) => {
      const { tx, subject, now, today } = deed;
      const { part } = subject;
      if (part.edition !== typed.edition) throw stalePart(part);
      const { edition: _, quality, ...rest } = typed;
      tx.update(takingPart)
        .set({ state: follow(partMoves.correct, part.state), edition: part.edition + 1 })
        .where(eq(takingPart.id, id))
        .run();
      const said = (sentence: "corrected" | "takenBackSaid"): Bilingual => ({
        en: partWords.en[sentence](part.jurisdictionName.en, subject.bodyName.en),
        fr: partWords.fr[sentence](part.jurisdictionName.fr, subject.bodyName.fr),
      });
      if (quality === "taken-back") {
        recordIn(deed, part, said("takenBackSaid"), { before: part });
        return part.body;
      }
      refuseFarAhead(typed.from, today);
      refuseOverlap(tx, part, typed);
      tx.insert(takingPart)
        .values({
          ...{ id: newId(), bodyId: part.body, jurisdictionId: part.jurisdiction, ...rest, quality },
          state: typed.until === null ? stated : ended,
          statedAt: now,
        })
        .run();
      recordIn(deed, part, said("corrected"), { before: part, after: typed });
      return part.body;
    },
  });
}

/** T-4: what stands there now, beside what was typed. */
function stalePart(part: NonNullable<ReturnType<typeof partSeen>>): NotPossible {
  const { quality, note, reference, edition } = part;
  const fields = { quality, noteEn: note.en, noteFr: note.fr, reference };
  return new NotPossible(
    because(refusalWords, (words) => words["changed-meanwhile"], "T-4"),
    {
      by: inBoth(partWords, (words) => words.stale),
      at: 0,
      fields: Object.entries(fields).map(([name, theirs]) => ({ name, theirs })),
      edition,
    },
  );
}
