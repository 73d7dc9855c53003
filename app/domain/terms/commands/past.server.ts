// B-3: first terms that predate the workspace are taken in, and confirmed by a co-chair of each deciding council.
import { and, eq, isNull } from "drizzle-orm";
import type { Db } from "../../../../db/connection";
import { body, termsBefore, termsVersion } from "../../../../db/schema";
import { type Id, seatsOf } from "../../actor";
import { type Bilingual, inBoth, say } from "../../bilingual";
import { bodyMoves } from "../../bodies/lifecycle";
import { type Asker, command } from "../../command.server";
import type { Day } from "../../dates";
import { longDate } from "../../format";
import { follow } from "../../lifecycle";
import { because, Invalid, NotFound, NotPossible } from "../../refusals";
import { versionMoves } from "../lifecycle";
import { termsPolicies } from "../policy";
import type { Version } from "../queries/version-facts.server";
import { termsRefusals } from "../refusal-words";
import { termsWords } from "../words";
import { find, inEach, moveTo, tellChairs } from "./route.server";
import { seatsFollowTerms } from "./seating.server";

/** By whom and on which record, in both languages or in the one known. */
export type TakingIn = { adoptedOn: Day; adoptedBy: Bilingual };

/** B-3: first terms that predate the workspace, with their date and document; a co-chair of each council confirms. */
export function takeIn(asker: Asker, id: Id, typed: TakingIn): void {
  command(asker, {
    policy: termsPolicies.takeIn,
    find: find(id),
    run: (deed) => {
      const { tx, subject, now, today, record } = deed;
      const { adoptedOn, adoptedBy } = typed;
      const refuse = (key: "adopted-later" | "adopted-before-creation") =>
        new Invalid([{ field: "adoptedOn", text: inBoth(termsRefusals, (words) => words[key]) }]);
      if (adoptedOn >= today) throw refuse("adopted-later");
      if (adoptedOn < subject.bodyCreatedOn) throw refuse("adopted-before-creation");
      moveTo(tx, subject, versionMoves.takeIn, {
        ...{ fromThePast: true, adoptedOn },
        ...{ adoptedByEn: adoptedBy.en, adoptedByFr: adoptedBy.fr },
      });
      for (const council of subject.deciding) {
        tx.insert(termsBefore)
          .values({ versionId: id, councilId: council.id, askedAt: now })
          .onConflictDoNothing()
          .run();
      }
      seatsFollowTerms(tx, { body: subject.body, version: id, fromThePast: true }, adoptedOn);
      record(
        { kind: "terms", id },
        inEach((words, language) => words.takenIn(subject.number, longDate(language, adoptedOn))),
        { after: typed },
      );
      tellChairs(
        deed,
        inEach((words, language) => words.pastSubject(say(language, subject.bodyName))),
        inEach((words, language) => words.pastLine(say(language, subject.bodyName))),
      );
    },
  });
}

/** A co-chair confirms for the council where the co-chair sits; with the last of them the version is in force. */
export function confirmPast(asker: Asker, id: Id): { inForce: boolean } {
  return command(asker, {
    policy: termsPolicies.confirmPast,
    find: find(id),
    run: ({ tx, actor, subject, now, record }) => {
      const waiting = tx
        .select()
        .from(termsBefore)
        .where(and(eq(termsBefore.versionId, id), isNull(termsBefore.confirmedAt)))
        .all();
      const chaired = new Set(
        seatsOf(actor)
          .filter((held) => held.coChair)
          .map((held) => held.body),
      );
      const mine = waiting.filter((asked) => chaired.has(asked.councilId));
      if (mine.length === 0)
        throw new NotPossible(because(termsRefusals, (words) => words["confirmed-already"], "B-3"));
      for (const { councilId } of mine) {
        tx.update(termsBefore)
          .set({ confirmedBy: actor.person, confirmedAt: now })
          .where(and(eq(termsBefore.versionId, id), eq(termsBefore.councilId, councilId)))
          .run();
        const council = subject.deciding.find((one) => one.id === councilId);
        record(
          { kind: "terms", id },
          inEach((words, language) => words.confirmedPast(subject.number, council?.acronym[language] ?? "")),
          { after: councilId },
        );
      }
      const inForce = mine.length === waiting.length;
      if (inForce) {
        comeIntoForce(tx, subject);
        record(
          { kind: "terms", id },
          inBoth(termsWords, (words) => words.inForce(subject.number)),
        );
      }
      return { inForce };
    },
  });
}

function comeIntoForce(tx: Db, version: Version): void {
  const row = tx.select().from(termsVersion).where(eq(termsVersion.id, version.id)).get();
  const found = tx.select().from(body).where(eq(body.id, version.body)).get();
  if (!row || !found) throw new NotFound();
  moveTo(tx, version, versionMoves.confirmPast, { inForceFrom: row.adoptedOn });
  tx.update(body)
    .set({ state: follow(bodyMoves.activate, found.state), edition: found.edition + 1 })
    .where(eq(body.id, version.body))
    .run();
}
