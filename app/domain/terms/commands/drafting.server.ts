// How a version begins: from a document (B-9), from the version in force, or from an empty template.
import { and, eq } from "drizzle-orm";
import { clause, termsSection, termsVersion, unplacedPassage } from "../../../../db/schema";
import type { Id } from "../../actor";
import type { Language } from "../../bilingual";
import { insertBody } from "../../bodies/commands.server";
import type { BodyTyped } from "../../bodies/forms";
import { bodyHead } from "../../bodies/queries.server";
import { type Asker, command } from "../../command.server";
import { newId } from "../../id";
import { takeUpJob } from "../../jobs/jobs.server";
import { copyPair, mustBeListed } from "../../pairs/pairs.server";
import { insertFile, type Stored } from "../../papers/files.server";
import { because, NotPossible } from "../../refusals";
import type { RecognisedTerms } from "../import/recognised";
import { termsPolicies } from "../policy";
import { termsRefusals } from "../refusal-words";
import { termsWords } from "../words";
import { replaceDrafts } from "./replacing.server";
import { insertClauses, insertSections, insertVersion } from "./version-rows.server";

/** `stored`: the file has no row yet, and gets it with the draft. `job`: taken up with it. */
export type DraftFrom = {
  recognised: RecognisedTerms;
  document: { id: Id | null; name: string; stored?: Stored };
  job?: Id;
};
/** The body of an imported document: one that is known, with the drafts it replaces, or a new one as the person described it. */
export type BodyOfDraft = { known: Id; replaces?: readonly Id[] } | { proposed: BodyTyped };

/** B-9: makes a draft version from a recognised document. Every proposed clause awaits a person's confirmation. */
export function makeDraft(
  asker: Asker,
  from: DraftFrom,
  about: BodyOfDraft,
): { version: Id; body: Id; number: number } {
  return command(asker, {
    policy: termsPolicies.import,
    find: (tx, actor) => {
      if ("proposed" in about) return {};
      const head = bodyHead(tx, actor, about.known);
      return head && { body: head.id };
    },
    run: (deed) => {
      const { tx, actor, now, record } = deed;
      if ("known" in about) replaceDrafts(deed, about.known, about.replaces ?? []);
      const body = "known" in about ? about.known : insertBody(tx, about.proposed);
      const { stored } = from.document;
      const documentId = stored
        ? insertFile(tx, stored, { person: actor.person, at: now })
        : from.document.id;
      const { id, number } = insertVersion(tx, body, { now, documentId });
      if (from.job && !takeUpJob(tx, from.job, id))
        throw new NotPossible(because(termsRefusals, (words) => words["taken-up"], "B-9"));
      insertSections(tx, id, from.recognised, now);
      insertClauses(tx, { id, body }, from.recognised);
      from.recognised.unplaced.forEach(({ heading, text }, place) => {
        tx.insert(unplacedPassage)
          .values({
            id: newId(),
            versionId: id,
            place,
            language: from.recognised.language,
            heading,
            text: mustBeListed("text", text),
          })
          .run();
      });
      const says = {
        en: termsWords.en.imported(number, from.document.name),
        fr: termsWords.fr.imported(number, from.document.name),
      };
      record({ kind: "terms", id }, says, {
        after: {
          sections: from.recognised.sections.length,
          clauses: from.recognised.clauses.length,
          unplaced: from.recognised.unplaced.length,
        },
      });
      return { version: id, body, number };
    },
  });
}

/** The next version, written from the one in force: texts, states and clauses are copied. */
export function startNextVersion(asker: Asker, body: Id): Id {
  return command(asker, {
    policy: termsPolicies.draft,
    find: (tx, actor) => {
      const head = bodyHead(tx, actor, body);
      return head && { body: head.id };
    },
    run: ({ tx, now, record }) => {
      const base = tx
        .select()
        .from(termsVersion)
        .where(and(eq(termsVersion.bodyId, body), eq(termsVersion.state, "in-force")))
        .get();
      if (!base) throw new NotPossible(because(termsRefusals, (words) => words["no-base"], "B-2"));
      const { id, number } = insertVersion(tx, body, { now });
      for (const section of tx.select().from(termsSection).where(eq(termsSection.versionId, base.id)).all()) {
        tx.insert(termsSection)
          .values({ ...section, id: newId(), versionId: id, pairId: copyPair(tx, section.pairId, now) })
          .run();
      }
      for (const kept of tx
        .select()
        .from(clause)
        .where(and(eq(clause.versionId, base.id), eq(clause.state, "confirmed")))
        .all()) {
        tx.insert(clause)
          .values({ ...kept, id: newId(), versionId: id, edition: 1 })
          .run();
      }
      const says = {
        en: termsWords.en.draftedFrom(number, base.number),
        fr: termsWords.fr.draftedFrom(number, base.number),
      };
      record({ kind: "terms", id }, says, { before: base.id });
      return id;
    },
  });
}

/** A first version from the empty template, for a body that has no document. */
export function startFirstVersion(asker: Asker, body: Id, source: Language): Id {
  return command(asker, {
    policy: termsPolicies.draft,
    find: (tx, actor) => {
      const head = bodyHead(tx, actor, body);
      return head && { body: head.id };
    },
    run: ({ tx, now, record }) => {
      const { id, number } = insertVersion(tx, body, { now });
      insertSections(
        tx,
        id,
        {
          language: source,
          body: { name: "", acronym: null, kind: "working-group", createdOn: null },
          sections: [],
          unplaced: [],
          clauses: [],
          notes: [],
        },
        now,
      );
      record({ kind: "terms", id }, { en: termsWords.en.drafted(number), fr: termsWords.fr.drafted(number) });
      return id;
    },
  });
}
