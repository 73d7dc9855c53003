// The page of one version of the terms of reference.
import { atOnce } from "../../../../db/connection";
import { type Actor, type Id, seatsOf } from "../../actor";
import type { Bilingual } from "../../bilingual";
import type { Day } from "../../dates";
import type { House } from "../../house";
import { type HistoryLine, history } from "../../ledger/history.server";
import { permission } from "../../permissions";
import type { Touched } from "../../slice";
import { type ActOffered, actsOn } from "../acts";
import { aligned, type Row, variantsIn } from "../aligned";
import { editsTogether } from "../edits-together";
import type { VersionState } from "../lifecycle";
import { termsPolicies } from "../policy";
import { type ExtensionProposed, extensionProposed } from "../queries/extension.server";
import type { VersionFacts } from "../readiness";
import type { SectionKey } from "../sections";
import { balanceOfSeats, type ClauseShown, choosable, clausesOfAll, namesOf } from "./clauses.server";
import { type SectionRead, type SideStanding, sectionsOf, standingOf } from "./sections.server";
import { touchedBy } from "./touched.server";
import { type Before, type VersionDates, versionSeen } from "./version-row.server";

export type SectionShown = {
  key: SectionKey;
  number: number;
  title: Bilingual;
  en: SideStanding;
  fr: SideStanding;
  rows: Row<ClauseShown>[];
  unfounded: ClauseShown[];
  lost: ClauseShown[];
  numbers: string[];
};

export type VersionHead = {
  id: Id;
  number: number;
  state: VersionState;
  body: Id;
  bodyName: Bilingual;
  /** T-3: terms in force are read by some who do not see the body. */
  isBodySeen: boolean;
  councils: Bilingual[];
};

export type VersionPage = {
  head: VersionHead;
  dates: Omit<VersionDates, "storedAs">;
  /** What still stops it from being put to the councils; null when nothing does. */
  lacks: Bilingual | null;
  unready: VersionFacts["unready"][number] | null;
  before: Before[];
  extension: ExtensionProposed | null;
  acts: ActOffered[];
  mayEdit: boolean;
  /** Passages set aside, which can still be placed. */
  setAside: number;
  mayCompare: boolean;
  sections: SectionShown[];
  balance: Bilingual | null;
  variants: { found: string; usual: string }[];
  /** B-3: of a version that is put or in force, and comes after another. */
  touched: Touched | null;
  history: HistoryLine[];
};

function shown(section: SectionRead, clauses: readonly ClauseShown[]): SectionShown {
  const { key, number, title, en, fr } = section;
  const own = clauses.filter((clause) => clause.section === key);
  const numbers = own.flatMap((clause) => clause.number ?? []);
  return {
    key,
    number,
    title,
    en: standingOf(en),
    fr: standingOf(fr),
    numbers,
    ...aligned({ en: en.text, fr: fr.text }, own),
  };
}

export function headOf(version: ReturnType<typeof versionSeen>["version"]): VersionHead {
  const { id, number, state, body, bodyName, isBodySeen, deciding } = version;
  return { id, number, state, body, bodyName, isBodySeen, councils: deciding.map(({ acronym }) => acronym) };
}

/** Some council that the person co-chairs has not confirmed yet. */
/** T-2: what a clause was while it was drafted is for those who draft, also once the terms are in force. */
const sawTheDraft = ({ keys }: Actor, body: Id): boolean =>
  keys.some((key) => key === "secretariat" || key === `chairs:${body}`);

const waitsFor = (actor: Actor, before: readonly Before[]): boolean =>
  seatsOf(actor).some(
    ({ coChair, body }) =>
      coChair && before.some(({ council, confirmedAt }) => council === body && confirmedAt === null),
  );

export function versionPage(
  house: Pick<House, "db" | "slices">,
  looking: { actor: Actor; today: Day },
  id: Id,
): VersionPage {
  const { db } = house;
  const { actor } = looking;
  return atOnce(db, () => {
    const { version, dates, before } = versionSeen(db, actor, id);
    const { storedAs, ...shownDates } = dates;
    const read = sectionsOf(db, id);
    const from = version.base;
    const names = namesOf(choosable(db));
    const both = clausesOfAll(db, from ? [id, from.id] : [id], names);
    const clauses = (both.get(id) ?? []).filter((one) => one.shown.isStanding);
    const lacks = termsPolicies.put.unless?.(version)?.text ?? null;
    const texts = read.flatMap(({ en, fr }) => [en.text, fr.text]);
    return {
      head: headOf(version),
      dates: shownDates,
      lacks,
      unready: version.unready[0] ?? null,
      before,
      extension: version.state === "in-force" ? extensionProposed(db, actor, id) : null,
      acts: actsOn(actor, version).filter(
        ({ act, refused }) => act !== "confirmPast" || refused !== null || waitsFor(actor, before),
      ),
      mayEdit: permission(actor, termsPolicies.edit, version).may,
      setAside: permission(actor, termsPolicies.place, version).may ? version.setAside : 0,
      mayCompare: dates.basedOn !== null || version.number > 1,
      sections: read.map((section) =>
        shown(
          section,
          clauses.map((one) => one.shown),
        ),
      ),
      balance: balanceOfSeats(clauses),
      variants: storedAs ? variantsIn(texts) : [],
      touched: from && touchedBy(house, looking, { version, from, names, clauses: both }),
      history: editsTogether(
        history(db, "terms", id, { tells: sawTheDraft(actor, version.body) }),
        read.map(({ title }) => title),
      ),
    };
  });
}
