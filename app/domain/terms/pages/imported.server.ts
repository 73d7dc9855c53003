// What was recognised in an uploaded document, for the person who uploaded it and nobody else.
import { atOnce, type Db } from "../../../../db/connection";
import type { Actor, Id } from "../../actor";
import type { Bilingual, Language } from "../../bilingual";
import { allCouncils, type BodyName, bodiesSeenBy } from "../../bodies/queries.server";
import type { Instant } from "../../dates";
import type { House } from "../../house";
import { isUnderWay } from "../../jobs/lifecycle";
import { mustBeAllowed } from "../../permissions";
import { NotFound } from "../../refusals";
import { passagesOf, plainOf } from "../../rich-text";
import { recognisedIn, whyUnreadable } from "../commands/importing.server";
import type { ImportNote, RecognisedTerms } from "../import/recognised";
import { termsPolicies } from "../policy";
import { type AtWork, atWorkSeenBy } from "../queries/at-work.server";
import { bodyOfDocument } from "../queries/body-of-document.server";
import { proposedBody } from "../queries/proposed-body.server";
import { type SectionKey, sectionKeys } from "../sections";
import {
  balanceOfSeats,
  type ClauseShown,
  choosable,
  clauseValue,
  namesOf,
  saysInBoth,
  titleInBoth,
} from "./clauses.server";

export type UploadPage = { needsCouncils: boolean };

/** Nobody reaches the form who may not send it, nor before there is a council that a draft could lead to. */
export function uploadPage(db: Db, actor: Actor): UploadPage {
  mustBeAllowed(actor, termsPolicies.upload, {});
  return { needsCouncils: allCouncils(db).length === 0 };
}

export type RecognisedSectionShown = {
  key: SectionKey;
  title: string | null;
  opening: string;
  passages: number;
};
export type Recognised = {
  language: Language;
  body: { name: string; acronym: string; match: BodyName | null };
  sections: RecognisedSectionShown[];
  clauses: ClauseShown[];
  balance: Bilingual | null;
  notes: ImportNote[];
  unplaced: { heading: string; opening: string }[];
  known: BodyName[];
  /** The versions being written, of the bodies above. */
  atWork: AtWork[];
  councils: BodyName[];
  start: Record<string, string | string[]>;
};
export type ImportedPage = {
  job: Id;
  name: string;
  underWay: { progress: number } | null;
  failed: Bilingual | null;
  takenUp: Id | null;
  recognised: Recognised | null;
};

const longest = 180;
const opening = (text: string): string =>
  text.length > longest ? `${text.slice(0, longest).replace(/\s+\S*$/, "")} …` : text;

function sectionShown(recognised: RecognisedTerms, key: SectionKey): RecognisedSectionShown {
  const found = recognised.sections.find((section) => section.key === key);
  const passages = found ? passagesOf(found.text) : [];
  const first = passages[0];
  return {
    key,
    title: found?.title ?? null,
    opening: first ? opening(plainOf(first.content)) : "",
    passages: passages.length,
  };
}

function clausesShown(recognised: RecognisedTerms, names: ReturnType<typeof namesOf>) {
  return recognised.clauses.map(({ kind, value: proposed, section, passage }, place) => {
    const value = clauseValue(kind, proposed);
    const shown: ClauseShown = {
      id: `${place}`,
      kind,
      number: null,
      title: titleInBoth(kind),
      says: saysInBoth(kind, value, names),
      section,
      passage,
      language: recognised.language,
      level: value !== null && "level" in value ? value.level : null,
      isOpen: true,
      isStanding: true,
    };
    return { shown, value };
  });
}

/** What the fields of the body are filled with: the known body it is about, and what the text says of a new one. */
function startOf(
  house: House,
  recognised: RecognisedTerms,
  about: { known: Id | null; now: Instant },
): Recognised["start"] {
  const { createdOn, parents, ...facts } = proposedBody(house.db, recognised, about.now);
  const [year = "", month = "", day = ""] = createdOn.split("-");
  const created = {
    "createdOn.day": String(Number(day)),
    "createdOn.month": String(Number(month)),
    "createdOn.year": year,
  };
  return { about: about.known ? "known" : "new", known: about.known ?? "", ...facts, ...created, parents };
}

function recognisedShown(house: House, actor: Actor, recognised: RecognisedTerms): Recognised {
  const { db } = house;
  const known = bodyOfDocument(db, actor, recognised.body);
  const bodies = bodiesSeenBy(db, actor).filter(({ kind }) => kind !== "joint");
  const clauses = clausesShown(recognised, namesOf(choosable(db)));
  return {
    language: recognised.language,
    body: {
      name: recognised.body.name,
      acronym: recognised.body.acronym ?? "",
      match: bodies.find(({ id }) => id === known) ?? null,
    },
    sections: sectionKeys.map((key) => sectionShown(recognised, key)),
    clauses: clauses.map(({ shown }) => shown),
    balance: balanceOfSeats(clauses),
    notes: recognised.notes,
    unplaced: recognised.unplaced.map(({ heading, text }) => ({
      heading,
      opening: opening(
        passagesOf(text)
          .map(({ content }) => plainOf(content))
          .join(" "),
      ),
    })),
    known: bodies,
    atWork: atWorkSeenBy(db, actor),
    councils: allCouncils(db),
    start: startOf(house, recognised, { known, now: house.now() }),
  };
}

export function importedPage(house: House, actor: Actor, job: Id): ImportedPage {
  return atOnce(house.db, () => {
    if (!actor.person) throw new NotFound();
    const { found, name, recognised } = recognisedIn(house, actor.person, job);
    return {
      job,
      name,
      underWay: isUnderWay(found.state) ? { progress: found.progress } : null,
      failed: found.problem === null ? null : whyUnreadable(found.problem),
      takenUp: found.takenUp,
      recognised: recognised && recognisedShown(house, actor, recognised),
    };
  });
}
