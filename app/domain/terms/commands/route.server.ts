// The way of a version (B-3): consultation, before the councils, taken in from the past, in force.
import { and, eq, isNull } from "drizzle-orm";
import type { Db } from "../../../../db/connection";
import { body, clause, extension, pair, termsBefore, termsSection, termsVersion, unplacedPassage } from "../../../../db/schema";
import { type Id, seatsOf } from "../../actor";
import { openTo } from "../../audiences.server";
import { type Bilingual, inBoth, type Language } from "../../bilingual";
import { bodyFacts } from "../../bodies/commands.server";
import { bodyMoves } from "../../bodies/lifecycle";
import { type Asker, command, type Deed } from "../../command.server";
import { addMonths, type Day } from "../../dates";
import { list, longDate } from "../../format";
import { follow, type Move } from "../../lifecycle";
import { because, Invalid, NotFound, NotPossible } from "../../refusals";
import { addresses } from "../../../site-map";
import { audiencesOfVersion } from "../audiences";
import { type VersionState, versionMoves } from "../lifecycle";
import { termsPolicies } from "../policy";
import { endOfTerms } from "../queries/rules.server";
import { type Version, versionSeenBy } from "../queries/version-facts.server";
import { termsWords } from "../words";
import { closeSeatsOf, seatsFollowTerms } from "./seating.server";

type Said = (words: (typeof termsWords)["en"], language: Language) => string;
const inEach = (said: Said): Bilingual => ({ en: said(termsWords.en, "en"), fr: said(termsWords.fr, "fr") });

/** Moves the version, its audiences with it. */
function moveTo(tx: Db, version: Version, move: Move<VersionState>, more: Partial<typeof termsVersion.$inferInsert> = {}): void {
  const state = follow(move, version.state);
  tx.update(termsVersion).set({ state, edition: version.edition + 1, ...more }).where(eq(termsVersion.id, version.id)).run();
  openTo(tx, { kind: "terms", id: version.id }, audiencesOfVersion(state, { body: version.body, councils: version.councils ?? [] }));
}

const find = (id: Id) => (tx: Db, actor: Deed<unknown>["actor"]) => versionSeenBy(tx, actor, id);

function simpleMove(asker: Asker, id: Id, verb: "consult" | "revise"): void {
  command(asker, {
    policy: termsPolicies[verb],
    find: find(id),
    run: ({ tx, subject, record }) => {
      moveTo(tx, subject, versionMoves[verb]);
      const said = verb === "consult" ? "consulted" : "revised";
      record({ kind: "terms", id }, inBoth(termsWords, (words) => words[said](subject.number)), { before: subject.state });
    },
  });
}

export const consultMembers = (asker: Asker, id: Id): void => simpleMove(asker, id, "consult");
export const reviseDraft = (asker: Asker, id: Id): void => simpleMove(asker, id, "revise");

/** Those who sit as co-chair of the councils today. */
function chairsOf(tx: Db, councils: readonly Id[], today: Day): Id[] {
  return tx.$client
    .prepare<{ councils: string; day: Day }[], Id>(`
      select h.person_id from holding h join seat s on s.id = h.seat_id join chair_role c on c.seat_id = s.id
      where s.body_id in (select value from json_each(:councils)) and h.state = 'confirmed'
        and h.from_day <= :day and (h.until_day is null or h.until_day > :day)
        and c.from_day <= :day and (c.until_day is null or c.until_day > :day)`)
    .pluck()
    .all({ councils: JSON.stringify(councils), day: today });
}

function tellChairs(deed: Deed<Version>, subject: Bilingual, line: Bilingual): void {
  const { tx, house, today } = deed;
  const link = addresses("terms", { version: deed.subject.id });
  deed.notify({
    to: chairsOf(tx, deed.subject.councils ?? [], today),
    subject,
    lines: [line],
    link: { en: house.publicUrl + link.en, fr: house.publicUrl + link.fr },
    about: { kind: "terms", id: deed.subject.id },
  });
}

/** Puts the version to every deciding council, where it waits for their decision. */
export function putToCouncils(asker: Asker, id: Id): void {
  command(asker, {
    policy: termsPolicies.put,
    find: find(id),
    run: (deed) => {
      const { tx, subject, now, record } = deed;
      moveTo(tx, subject, versionMoves.put, { putAt: now });
      for (const council of subject.deciding) {
        tx.insert(termsBefore).values({ versionId: id, councilId: council.id, askedAt: now }).onConflictDoNothing().run();
      }
      const councils = (language: Language) => list(language, subject.deciding.map((council) => council.acronym[language]));
      record({ kind: "terms", id }, inEach((words, language) => words.put(subject.number, councils(language))), {
        before: subject.state,
        after: subject.deciding.map((council) => council.id),
      });
      tellChairs(deed, inEach((words, language) => words.putSubject(subject.bodyName[language])), inEach((words, language) => words.putLine(subject.bodyName[language], subject.number)));
    },
  });
}

export function withdrawVersion(asker: Asker, id: Id): void {
  command(asker, {
    policy: termsPolicies.withdraw,
    find: find(id),
    run: ({ tx, subject, today, record }) => {
      if (subject.state === "to-confirm") closeSeatsOf(tx, subject.body, today);
      moveTo(tx, subject, versionMoves.withdraw);
      record({ kind: "terms", id }, inBoth(termsWords, (words) => words.withdrawn(subject.number)), { before: subject.state });
    },
  });
}

/** T-9: a draft that was never shared is discarded with all that hangs on it; the ledger keeps the fact. */
export function discardDraft(asker: Asker, id: Id): Id {
  return command(asker, {
    policy: termsPolicies.discard,
    find: find(id),
    run: ({ tx, subject, record }) => {
      const pairs = tx.select({ id: termsSection.pairId }).from(termsSection).where(eq(termsSection.versionId, id)).all();
      tx.delete(unplacedPassage).where(eq(unplacedPassage.versionId, id)).run();
      tx.delete(clause).where(eq(clause.versionId, id)).run();
      tx.delete(termsSection).where(eq(termsSection.versionId, id)).run();
      for (const text of pairs) tx.delete(pair).where(eq(pair.id, text.id)).run();
      tx.delete(termsVersion).where(eq(termsVersion.id, id)).run();
      openTo(tx, { kind: "terms", id }, []);
      record({ kind: "body", id: subject.body }, inBoth(termsWords, (words) => words.discarded(subject.number)));
      return subject.body;
    },
  });
}

export type TakingIn = { adoptedOn: Day; adoptedBy: string };

/** B-3: first terms that predate the workspace, with their date and document; a co-chair of each council confirms. */
export function takeIn(asker: Asker, id: Id, typed: TakingIn): void {
  command(asker, {
    policy: termsPolicies.takeIn,
    find: find(id),
    run: (deed) => {
      const { tx, subject, now, today, record } = deed;
      const { adoptedOn, adoptedBy } = typed;
      const refuse = (key: "adopted-later" | "adopted-before-creation") =>
        new Invalid([{ field: "adoptedOn", text: inBoth(termsWords, (words) => words[key]) }]);
      if (adoptedOn >= today) throw refuse("adopted-later");
      if (adoptedOn < subject.bodyCreatedOn) throw refuse("adopted-before-creation");
      moveTo(tx, subject, versionMoves.takeIn, { fromThePast: true, adoptedOn, adoptedBy });
      for (const council of subject.deciding) {
        tx.insert(termsBefore).values({ versionId: id, councilId: council.id, askedAt: now }).onConflictDoNothing().run();
      }
      seatsFollowTerms(tx, { body: subject.body, version: id, fromThePast: true }, adoptedOn);
      record({ kind: "terms", id }, inEach((words, language) => words.takenIn(subject.number, longDate(language, adoptedOn))), { after: typed });
      tellChairs(deed, inEach((words, language) => words.pastSubject(subject.bodyName[language])), inEach((words, language) => words.pastLine(subject.bodyName[language])));
    },
  });
}

/** A co-chair confirms for the council where the co-chair sits; with the last of them the version is in force. */
export function confirmPast(asker: Asker, id: Id): { inForce: boolean } {
  return command(asker, {
    policy: termsPolicies.confirmPast,
    find: find(id),
    run: ({ tx, actor, subject, now, record }) => {
      const waiting = tx.select().from(termsBefore).where(and(eq(termsBefore.versionId, id), isNull(termsBefore.confirmedAt))).all();
      const chaired = new Set(seatsOf(actor).filter((held) => held.coChair).map((held) => held.body));
      const mine = waiting.filter((asked) => chaired.has(asked.councilId));
      if (mine.length === 0) throw new NotPossible(because(termsWords, (words) => words["confirmed-already"], "B-3"));
      for (const { councilId } of mine) {
        tx.update(termsBefore).set({ confirmedBy: actor.person, confirmedAt: now }).where(and(eq(termsBefore.versionId, id), eq(termsBefore.councilId, councilId))).run();
        const council = subject.deciding.find((one) => one.id === councilId);
        record({ kind: "terms", id }, inEach((words, language) => words.confirmedPast(subject.number, council?.acronym[language] ?? "")), { after: councilId });
      }
      const inForce = mine.length === waiting.length;
      if (inForce) {
        comeIntoForce(tx, subject);
        record({ kind: "terms", id }, inBoth(termsWords, (words) => words.inForce(subject.number)));
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
  tx.update(body).set({ state: follow(bodyMoves.activate, found.state), edition: found.edition + 1 }).where(eq(body.id, version.body)).run();
}

/** B-6: the parents' co-chairs may extend an end date once, by six months at most. */
export function extendTerms(asker: Asker, bodyId: Id, until: Day): void {
  command(asker, {
    policy: termsPolicies.extend,
    find: (tx, actor) => bodyFacts(tx, actor, bodyId),
    run: ({ tx, actor, today, now, record }) => {
      const end = endOfTerms(tx, bodyId, today);
      if (!end) throw new NotPossible(because(termsWords, (words) => words["no-end-date"], "B-6"));
      if (end.extended) throw new NotPossible(because(termsWords, (words) => words["extended-once"], "B-6"));
      const latest = addMonths(end.on, 6);
      const wrong = (text: Bilingual) => new Invalid([{ field: "until", text }]);
      if (until <= end.on) throw wrong(inBoth(termsWords, (words) => words["extension-not-later"]));
      if (until > latest) throw wrong(inEach((words, language) => words["extension-too-long"](longDate(language, latest))));
      tx.insert(extension).values({ versionId: end.version, until, grantedBy: actor.person ?? "", grantedAt: now }).run();
      record({ kind: "body", id: bodyId }, inEach((words, language) => words.extended(longDate(language, until))), { before: end.on, after: until });
    },
  });
}
