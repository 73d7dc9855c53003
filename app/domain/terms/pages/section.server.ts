// The page on which one section is written, both sides together.
import { atOnce, type Db } from "../../../../db/connection";
import type { Actor, Id } from "../../actor";
import type { Bilingual, Language } from "../../bilingual";
import type { WordChange } from "../../compare";
import { changedInOther } from "../../pairs/changed";
import { isEitherSpared } from "../../pairs/edit";
import { isReadySide } from "../../pairs/lifecycle";
import { mustBeAllowed } from "../../permissions";
import { toPlain } from "../../plain-text";
import { NotFound } from "../../refusals";
import { termsPolicies } from "../policy";
import type { SectionKey } from "../sections";
import { type ClauseShown, choosable, clausesOf, namesOf } from "./clauses.server";
import { type SectionRead, sectionsOf, standingOf } from "./sections.server";
import { headOf, type SectionShown, type VersionHead } from "./version.server";
import { type VersionSeen, versionSeen } from "./version-row.server";

export type SectionPage = {
  head: VersionHead;
  section: Pick<SectionShown, "key" | "number" | "title" | "en" | "fr">;
  edition: number;
  isReady: Record<Language, boolean>;
  /** What stands in the fields: both texts in their plain form. */
  plain: Bilingual;
  /** For each side, what changed in the other since they were last in step. */
  changed: Record<Language, WordChange[][]>;
  clauses: ClauseShown[];
  previous: { key: SectionKey; title: Bilingual } | null;
  next: { key: SectionKey; title: Bilingual } | null;
  document: string | null;
};

const neighbour = (section: SectionRead | undefined) =>
  section ? { key: section.key, title: section.title } : null;

type At = { version: Id; section: string };

export const sectionPage = (db: Db, actor: Actor, at: At): SectionPage =>
  pageFor(db, actor, at, (version) => mustBeAllowed(actor, termsPolicies.edit, version));

/** The same page where it is asked whether a spared change has an effect after all. */
export const affectsPage = (db: Db, actor: Actor, at: At): SectionPage =>
  pageFor(db, actor, at, (version, { en, fr }) =>
    mustBeAllowed(actor, termsPolicies.affect, { ...version, isSpared: isEitherSpared({ en, fr }) }),
  );

function pageFor(
  db: Db,
  actor: Actor,
  at: At,
  allowed: (version: VersionSeen["version"], section: SectionRead) => void,
): SectionPage {
  return atOnce(db, () => {
    const { version, dates } = versionSeen(db, actor, at.version);
    const sections = sectionsOf(db, at.version);
    const place = sections.findIndex(({ key }) => key === at.section);
    const read = sections[place];
    if (!read) throw new NotFound();
    allowed(version, read);
    const { key, number, title, en, fr, edition } = read;
    const clauses = clausesOf(db, at.version, namesOf(choosable(db))).map(({ shown }) => shown);
    return {
      head: headOf(version),
      section: {
        key,
        number,
        title,
        en: standingOf(en),
        fr: standingOf(fr),
      },
      edition,
      isReady: { en: isReadySide(en.state), fr: isReadySide(fr.state) },
      plain: { en: toPlain(en.text), fr: toPlain(fr.text) },
      changed: { en: changedInOther(read, "en"), fr: changedInOther(read, "fr") },
      clauses: clauses.filter((clause) => clause.section === key && clause.isStanding),
      previous: neighbour(sections[place - 1]),
      next: neighbour(sections[place + 1]),
      document: dates.document,
    };
  });
}
