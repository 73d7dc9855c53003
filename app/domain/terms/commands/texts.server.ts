// Work on a draft: its texts (L-1), its clauses and the passages that no section claimed (B-9).
import { and, eq } from "drizzle-orm";
import type { Db } from "../../../../db/connection";
import { pair, termsSection, unplacedPassage } from "../../../../db/schema";
import type { Id } from "../../actor";
import { type Asker, command, type Deed } from "../../command.server";
import type { Instant } from "../../dates";
import { isEitherSpared } from "../../pairs/edit";
import { type EditTyped, editPair, pairOf, putSparedBehind } from "../../pairs/pairs.server";
import { pairWords } from "../../pairs/words";
import { because, NotFound, NotPossible } from "../../refusals";
import { passagesOf, plainOf, type RichText } from "../../rich-text";
import { termsPolicies } from "../policy";
import { type Version, versionSeenBy } from "../queries/version-facts.server";
import { termsRefusals } from "../refusal-words";
import type { SectionKey } from "../sections";
import { termsWords } from "../words";

export function editSection(asker: Asker, at: { version: Id; section: SectionKey }, typed: EditTyped): void {
  command(asker, {
    policy: termsPolicies.edit,
    find: (tx, actor) => {
      const version = versionSeenBy(tx, actor, at.version);
      const section = version && sectionOf(tx, at);
      return section && { ...version, section };
    },
    run: ({ tx, actor, subject: { section }, now, record }) => {
      editPair(tx, section.pairId, typed, { person: actor.person, at: now });
      const said = typed.noEffect ? "noEffect" : "edited";
      record(
        { kind: "terms", id: at.version },
        { en: pairWords.en[said](section.titleEn), fr: pairWords.fr[said](section.titleFr) },
        {
          after: { section: at.section, ready: typed.ready },
        },
      );
    },
  });
}

/** L-1: a change that was said to have no effect on the other language does have one; that side falls behind. */
export function sectionAffects(asker: Asker, at: { version: Id; section: SectionKey }): void {
  command(asker, {
    policy: termsPolicies.affect,
    find: (tx, actor) => {
      const version = versionSeenBy(tx, actor, at.version);
      const section = version && sectionOf(tx, at);
      const row = section && tx.select().from(pair).where(eq(pair.id, section.pairId)).get();
      return row && { ...version, section, isSpared: isEitherSpared(pairOf(row)) };
    },
    run: ({ tx, actor, subject: { section }, now, record }) => {
      putSparedBehind(tx, section.pairId, { person: actor.person, at: now });
      record(
        { kind: "terms", id: at.version },
        { en: pairWords.en.affects(section.titleEn), fr: pairWords.fr.affects(section.titleFr) },
        { after: { section: at.section } },
      );
    },
  });
}

const sectionOf = (tx: Db, { version, section }: { version: Id; section: SectionKey }) =>
  tx
    .select()
    .from(termsSection)
    .where(and(eq(termsSection.versionId, version), eq(termsSection.key, section)))
    .get();

/** Where a person wants a passage: at the end of a section, set aside, or back among those that wait. */
export type Placing = { passage: Id; to: SectionKey | "set-aside" | "waiting" };

/** Places passages at the end of their sections, sets them aside or brings them back: seen by a person, never dropped. */
export function placePassages(asker: Asker, version: Id, placings: readonly Placing[]): number {
  if (placings.length === 0) return 0;
  return command(asker, {
    policy: termsPolicies.place,
    find: (tx, actor) => versionSeenBy(tx, actor, version),
    run: (deed) => {
      for (const placing of placings) placeOne(deed, version, placing);
      return placings.length;
    },
  });
}

export function placePassage(
  asker: Asker,
  at: { version: Id; passage: Id },
  section: SectionKey | null,
): void {
  placePassages(asker, at.version, [{ passage: at.passage, to: section ?? "set-aside" }]);
}

const saidOf = { "set-aside": "passageSetAside", waiting: "passageBroughtBack" } as const;

function placeOne({ tx, actor, now, record }: Deed<Version>, version: Id, { passage, to }: Placing): void {
  const found = tx
    .select()
    .from(unplacedPassage)
    .where(and(eq(unplacedPassage.versionId, version), eq(unplacedPassage.id, passage)))
    .get();
  if (!found) throw new NotFound();
  // Two people at the same page: what one placed, the other must not place a second time.
  if (found.placedIn !== null)
    throw new NotPossible(because(termsRefusals, (words) => words["placed-already"], "B-9"));
  const section = to === "set-aside" || to === "waiting" ? null : to;
  if (section) appendTo(tx, { version, section }, found, { person: actor.person, at: now });
  tx.update(unplacedPassage)
    .set({ placedIn: section, setAside: to === "set-aside" })
    .where(eq(unplacedPassage.id, found.id))
    .run();
  const said = to === "set-aside" || to === "waiting" ? saidOf[to] : "placed";
  const called = found.heading || firstWords(found.text);
  record(
    { kind: "terms", id: version },
    { en: termsWords.en[said](called), fr: termsWords.fr[said](called) },
    { after: { passage: found.id, to } },
  );
}

/** A passage without a heading is called by its first words. */
const firstWords = (text: RichText): string =>
  `${passagesOf(text)
    .map(({ content }) => plainOf(content))
    .join(" ")
    .slice(0, 60)}…`;

function appendTo(
  tx: Db,
  at: { version: Id; section: SectionKey },
  found: typeof unplacedPassage.$inferSelect,
  by: { person: Id | null; at: Instant },
): void {
  const section = sectionOf(tx, at);
  const row = section && tx.select().from(pair).where(eq(pair.id, section.pairId)).get();
  if (!row) throw new NotFound();
  const before = pairOf(row);
  const { language } = found;
  const heading = found.heading
    ? [
        {
          type: "paragraph" as const,
          content: [{ type: "text" as const, text: found.heading, marks: [{ type: "bold" as const }] }],
        },
      ]
    : [];
  const longer = {
    type: "doc" as const,
    content: [...before[language].text.content, ...heading, ...found.text.content],
  };
  const texts = { en: before.en.text, fr: before.fr.text, [language]: longer };
  editPair(
    tx,
    row.id,
    {
      texts,
      ready: { en: before.en.state === "ready", fr: before.fr.state === "ready", [language]: false },
      noEffect: false,
      edition: before.edition,
    },
    by,
  );
}
