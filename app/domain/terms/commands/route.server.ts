// The way of a version (B-3): consultation, before the councils, taken in from the past, in force.

import { eq } from "drizzle-orm";
import type { Db } from "../../../../db/connection";
import { termsBefore, termsVersion } from "../../../../db/schema";
import { addresses } from "../../../site-map";
import type { Id } from "../../actor";
import { openTo } from "../../audiences.server";
import { type Bilingual, inBoth, type Language, say } from "../../bilingual";
import { type Asker, command, type Deed } from "../../command.server";
import { list } from "../../format";
import { follow, type Move } from "../../lifecycle";
import { chairsOf, membersOf } from "../../seats/chairs.server";
import { audiencesOfVersion } from "../audiences";
import { type VersionState, versionMoves } from "../lifecycle";
import { termsPolicies } from "../policy";
import { type Version, versionSeenBy } from "../queries/version-facts.server";
import { termsWords } from "../words";
import { removeDraft } from "./discarding.server";
import { closeSeatsOf } from "./seating.server";

export type Said = (words: (typeof termsWords)["en"], language: Language) => string;
export const inEach = (said: Said): Bilingual => ({
  en: said(termsWords.en, "en"),
  fr: said(termsWords.fr, "fr"),
});

/** Moves the version, its audiences with it. */
export function moveTo(
  tx: Db,
  version: Version,
  move: Move<VersionState>,
  more: Partial<typeof termsVersion.$inferInsert> = {},
): void {
  const state = follow(move, version.state);
  tx.update(termsVersion)
    .set({ state, edition: version.edition + 1, ...more })
    .where(eq(termsVersion.id, version.id))
    .run();
  openTo(
    tx,
    { kind: "terms", id: version.id },
    audiencesOfVersion(state, { body: version.body, councils: version.councils ?? [] }),
  );
}

export const find = (id: Id) => (tx: Db, actor: Deed<unknown>["actor"]) => versionSeenBy(tx, actor, id);

/** Opens the version to the members of the body and tells them, whoever sends it apart. */
export function consultMembers(asker: Asker, id: Id): void {
  command(asker, {
    policy: termsPolicies.consult,
    find: find(id),
    run: (deed) => {
      const { tx, actor, subject, today, record } = deed;
      const { number, bodyName } = subject;
      moveTo(tx, subject, versionMoves.consult);
      record(
        { kind: "terms", id },
        inBoth(termsWords, (words) => words.consulted(number)),
        { before: subject.state },
      );
      tell(deed, {
        to: membersOf(tx, subject.body, today).filter((person) => person !== actor.person),
        subject: inEach((words, language) => words.consultSubject(say(language, bodyName))),
        line: inEach((words, language) => words.consultLine(say(language, bodyName), number)),
      });
    },
  });
}

export function reviseDraft(asker: Asker, id: Id): void {
  command(asker, {
    policy: termsPolicies.revise,
    find: find(id),
    run: ({ tx, subject, record }) => {
      moveTo(tx, subject, versionMoves.revise);
      record(
        { kind: "terms", id },
        inBoth(termsWords, (words) => words.revised(subject.number)),
        { before: subject.state },
      );
    },
  });
}

function tell(deed: Deed<Version>, mail: { to: Id[]; subject: Bilingual; line: Bilingual }): void {
  const { publicUrl } = deed.house;
  const link = addresses("terms", { version: deed.subject.id });
  deed.notify({
    notice: "asked",
    to: mail.to,
    subject: mail.subject,
    lines: [mail.line],
    link: { en: publicUrl + link.en, fr: publicUrl + link.fr },
    about: { kind: "terms", id: deed.subject.id },
  });
}

export function tellChairs(deed: Deed<Version>, subject: Bilingual, line: Bilingual): void {
  tell(deed, { to: chairsOf(deed.tx, deed.subject.councils ?? [], deed.today), subject, line });
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
        tx.insert(termsBefore)
          .values({ versionId: id, councilId: council.id, askedAt: now })
          .onConflictDoNothing()
          .run();
      }
      const councils = (language: Language) =>
        list(
          language,
          subject.deciding.map((council) => council.acronym[language]),
        );
      record(
        { kind: "terms", id },
        inEach((words, language) => words.put(subject.number, councils(language))),
        {
          before: subject.state,
          after: subject.deciding.map((council) => council.id),
        },
      );
      tellChairs(
        deed,
        inEach((words, language) => words.putSubject(say(language, subject.bodyName))),
        inEach((words, language) => words.putLine(say(language, subject.bodyName), subject.number)),
      );
    },
  });
}

export function withdrawVersion(asker: Asker, id: Id): void {
  command(asker, {
    policy: termsPolicies.withdraw,
    find: find(id),
    run: ({ tx, house, subject, now, today, record }) => {
      if (subject.state === "to-confirm") closeSeatsOf(tx, subject.body, today);
      moveTo(tx, subject, versionMoves.withdraw);
      for (const { leaves } of house.slices) leaves?.(tx, { kind: "terms", id }, now);
      record(
        { kind: "terms", id },
        inBoth(termsWords, (words) => words.withdrawn(subject.number)),
        { before: subject.state },
      );
    },
  });
}

/** T-9: a draft that was never shared is discarded with all that hangs on it; the ledger keeps the fact. */
export function discardDraft(asker: Asker, id: Id): Id {
  return command(asker, {
    policy: termsPolicies.discard,
    find: find(id),
    run: (deed) => {
      removeDraft(deed, deed.subject);
      return deed.subject.body;
    },
  });
}
