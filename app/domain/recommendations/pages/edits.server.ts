// the edits of form of a version, for the group and the secretariat: those that wait, and what became of the others.
import { atOnce, type Db, prepared } from "../../../../db/connection";
import type { Actor, Id } from "../../actor";
import { type Bilingual, type Language, otherLanguage } from "../../bilingual";
import { type ComparedRow, compareTexts } from "../../compare";
import type { Instant } from "../../dates";
import { isSame } from "../../pairs/edit";
import { mustBeAllowed, type Offer, offerTo } from "../../permissions";
import { toPlain } from "../../plain-text";
import { NotFound } from "../../refusals";
import type { RichText } from "../../rich-text";
import { bilingual, bilingualIfAny, shownOf } from "../../sql.server";
import type { FormEditState } from "../lifecycle";
import { isTextPart, type TextPart } from "../parts";
import { recommendationPolicies } from "../policy";
import type { Recommended } from "../version.server";
import { mustSee, type StepHead, stepHead, type VersionAt } from "./steps.server";
import { type Written, writtenOf } from "./written.server";

export type EditShown = {
  id: Id;
  part: TextPart;
  language: Language;
  state: FormEditState;
  rows: ComparedRow[];
  by: Bilingual;
  at: Instant;
  settledBy: Bilingual | null;
  settledAt: Instant | null;
  /** T-4: the text it was written against has changed. */
  isStale: boolean;
};

export type EditsPage = {
  head: StepHead;
  waiting: EditShown[];
  settled: EditShown[];
  /** Null for whoever could never accept or decline them here. */
  accept: Offer | null;
  propose: Offer | null;
};

type Row = Omit<EditShown, "rows" | "by" | "settledBy" | "isStale"> &
  Record<"before" | "after" | "by", string> & { settledBy: string | null };
const edits = prepared((db: Db) =>
  db.$client.prepare<[Id], Row>(
    `select e.id, e.part, e.language, e.state, e.before, e.after, ${shownOf("p")} as "by", e.proposed_at as "at",
       iif(s.id is null, null, ${shownOf("s")}) as settledBy, e.settled_at as settledAt
     from form_edit e join person p on p.id = e.proposed_by left join person s on s.id = e.settled_by
     where e.version_id = ? order by e.proposed_at desc, e.part, e.language`,
  ),
);

function shown({ before, after, by, settledBy, ...row }: Row, texts: readonly Written[]): EditShown {
  const against = JSON.parse(before) as RichText;
  const standing = texts.find(({ part }) => part === row.part)?.[row.language].text;
  return {
    ...row,
    rows: compareTexts(against, JSON.parse(after) as RichText).rows,
    ...{ by: bilingual(by), settledBy: bilingualIfAny(settledBy) },
    isStale: row.settledAt === null && !(standing && isSame(standing, against)),
  };
}

/** What is said within the group and the secretariat before the councils have it stays there. */
const isOfGroup = ({ keys }: Actor, { body }: Recommended): boolean =>
  keys.some((key) => key === "secretariat" || key === `members:${body}`);

export function editsPage(db: Db, actor: Actor, at: VersionAt): EditsPage {
  return atOnce(db, () => {
    const version = mustSee(db, actor, at);
    if (!isOfGroup(actor, version)) throw new NotFound();
    const texts = writtenOf(db, version.id);
    const all = edits(db)
      .all(version.id)
      .map((row) => shown(row, texts));
    return {
      head: stepHead(version),
      waiting: all.filter(({ settledAt }) => settledAt === null),
      settled: all.filter(({ settledAt }) => settledAt !== null),
      accept: version.waitingEdits > 0 ? offerTo(actor, recommendationPolicies.acceptEdits, version) : null,
      propose: offerTo(actor, recommendationPolicies.proposeEdit, version),
    };
  });
}

export type EditPage = {
  head: StepHead;
  part: TextPart;
  side: Language;
  edition: number;
  /** In the plain form of the editor. */
  standing: string;
  proposed: string | null;
  /** The same text in the other language, to read beside. */
  beside: RichText;
};

const waitingEdit = prepared((db: Db) =>
  db.$client
    .prepare<[Id, TextPart, Language], string>(
      "select after from form_edit where version_id = ? and part = ? and language = ? and state = 'proposed'",
    )
    .pluck(),
);

export function editPage(
  db: Db,
  actor: Actor,
  { part, side, ...at }: VersionAt & { part: string; side: Language },
): EditPage {
  return atOnce(db, () => {
    const version = mustSee(db, actor, at);
    if (!isTextPart(part)) throw new NotFound();
    mustBeAllowed(actor, recommendationPolicies.proposeEdit, version);
    const text = writtenOf(db, version.id).find((one) => one.part === part);
    if (!text) throw new NotFound();
    const waiting = waitingEdit(db).get(version.id, part, side);
    return {
      ...{ head: stepHead(version), part, side, edition: text.edition },
      standing: toPlain(text[side].text),
      proposed: waiting ? toPlain(JSON.parse(waiting) as RichText) : null,
      beside: text[otherLanguage(side)].text,
    };
  });
}
