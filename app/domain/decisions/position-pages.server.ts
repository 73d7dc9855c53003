// The forms on which a position is taken, prepared, confirmed or entered, and a footnote settled.
import { atOnce } from "../../../db/connection";
import type { Id } from "../actor";
import type { Bilingual, Language } from "../bilingual";
import type { Instant } from "../dates";
import type { House } from "../house";
import { mustBeAllowed, type Policy, permission } from "../permissions";
import { because, NotFound, NotPossible } from "../refusals";
import { cedingPolicies } from "./ceding-policy";
import { alternateOf } from "./cedings.server";
import { footnoteFacts, standIn } from "./commands/footnotes.server";
import { wordsOf } from "./forms";
import type { SpeakingFacts } from "./gates";
import { isOpen } from "./lifecycle";
import { matterPage } from "./matter-page.server";
import { decisionPolicies } from "./policy";
import type { Looking } from "./proceeding-acts.server";
import { isExpired, type Proceeding } from "./proceedings.server";
import { decisionReasons } from "./reason-words";
import { everyEntering, type Speaking, speakingFacts } from "./speaking.server";
import type { Said } from "./stand-columns.server";

type Asked = {
  proceeding: Proceeding;
  matter: Bilingual | null;
  /** The zone of whoever looks. */
  zone: string;
  /** D-5: replies are closed, and this page opens because the answer of one voice is still awaited. */
  isOver: boolean;
};
export type PositionPage = Asked & {
  /** For whom. */
  voice: Bilingual;
  /** What the form begins with: what stands, or was prepared. */
  stands: Said | null;
  /** S-3: whoever speaks may cede the matter to the alternate. */
  cedes: boolean;
};

const askedOf = ({ db, slices }: House, { actor, today }: Looking, proceeding: Proceeding): Asked => ({
  proceeding,
  matter: matterPage(db, slices, actor, proceeding, today),
  zone: actor.zone,
  isOver: !isOpen(proceeding.state),
});

export function mustBeInTime(proceeding: Proceeding, now: Instant): void {
  if (isExpired(proceeding, now))
    throw new NotPossible(because(decisionReasons, (words) => words.closed, "D-8"));
}

type Speaker = { as: "seat" | "contact"; policy: Policy<SpeakingFacts> };

/** The line of whoever speaks, or prepares, for a voice; refused with the reason where nobody does. */
export function lineFor(house: House, looking: Looking, { id, as, policy }: Speaker & { id: Id }) {
  const found = speakingFacts({ tx: house.db, ...looking }, id, as);
  if (!found) throw new NotFound();
  mustBeAllowed(looking.actor, policy, found);
  const { line, proceeding } = found;
  mustBeInTime(proceeding, looking.now);
  if (!line) throw new NotFound();
  return { found, line, asked: askedOf(house, looking, proceeding) };
}

export const speaker: Speaker = { as: "seat", policy: decisionPolicies.take };

type Found = ReturnType<typeof lineFor>;
export const pageOf = ({ line, asked }: Found, stands: Said | null): PositionPage => ({
  ...asked,
  ...{ voice: line.voice.name, stands, cedes: false },
});

export const positionPage = (house: House, looking: Looking, id: Id): PositionPage =>
  atOnce(house.db, () => {
    const own = lineFor(house, looking, { id, ...speaker });
    const hasAlternate = alternateOf(house.db, own.found.seat, looking.today) !== null;
    const { may } = permission(looking.actor, cedingPolicies.cede, { ...own.found, hasAlternate });
    return { ...pageOf(own, own.line.said ?? own.line.prepared), cedes: may };
  });

export const preparePage = (house: House, looking: Looking, id: Id): PositionPage =>
  atOnce(house.db, () => {
    const found = lineFor(house, looking, { id, as: "contact", policy: decisionPolicies.prepare });
    return pageOf(found, found.line.prepared ?? found.line.said);
  });

export type ConfirmPage = Asked & { voice: Bilingual; prepared: Said };

export const confirmPage = (house: House, looking: Looking, id: Id): ConfirmPage =>
  atOnce(house.db, () => {
    const { line, asked } = lineFor(house, looking, { id, ...speaker });
    if (!line.prepared)
      throw new NotPossible(because(decisionReasons, (words) => words.nothingPrepared, "S-7"));
    return { ...asked, voice: line.voice.name, prepared: line.prepared };
  });

export type EnterPage = Asked & { voices: { id: Id; name: Bilingual }[] };

export const enterPage = (house: House, looking: Looking, id: Id): EnterPage =>
  atOnce(house.db, () => {
    const every = everyEntering({ tx: house.db, ...looking }, id);
    if (!every) throw new NotFound();
    const { actor } = looking;
    const open = every.filter((one) => permission(actor, decisionPolicies.enter, one).may);
    if (open.length === 0) mustBeAllowed(actor, decisionPolicies.enter, every[0]);
    return { ...askedOf(house, looking, every[0].proceeding), voices: open.flatMap(voiceOf) };
  });

const voiceOf = ({ line }: Speaking) => (line ? [{ id: line.voice.id, name: line.voice.name }] : []);

export type FootnotePage = Omit<Asked, "isOver" | "zone"> & {
  voice: Id;
  name: Bilingual;
  said: Said | null;
  note: Bilingual;
};

export const footnotePage = (house: House, looking: Looking, at: { id: Id; voice: Id }): FootnotePage =>
  atOnce(house.db, () => {
    const found = footnoteFacts({ tx: house.db, ...looking }, at);
    if (!found) throw new NotFound();
    mustBeAllowed(looking.actor, decisionPolicies.settleFootnote, found);
    const { voice, said, footnote } = found.line;
    const { proceeding, matter } = askedOf(house, looking, found.proceeding);
    return {
      ...{ proceeding, matter },
      ...{ voice: voice.id, name: voice.name, said, note: footnote ?? standIn(voice.name) },
    };
  });

/** What stands in the fields before anything is typed. */
export function startOf({ stands }: PositionPage, language: Language): Record<string, string> {
  if (!stands) return { wordsLanguage: language };
  const { kind, words, wordsLanguage, until } = stands;
  const [year = "", month = "", day = ""] = until?.split("-") ?? [];
  return {
    ...{ kind, [wordsOf(kind)]: words, wordsLanguage: words ? wordsLanguage : language },
    ...{ "until.day": day && String(Number(day)), "until.month": month && String(Number(month)) },
    "until.year": year,
  };
}
