import { atOnce, type Db, prepared } from "../../../db/connection";
import type { Actor, Id } from "../actor";
import type { AgendaItem } from "../agendas/agenda.server";
import { isLateNow } from "../agendas/item.server";
import { type PaperShown, withNews } from "../agendas/item-lines.server";
import { isInCamera, timed } from "../agendas/items";
import { isPlaced } from "../agendas/lifecycle";
import { fileIn, type PaperAudience, type PaperFile, type SideState, sideOf } from "../agendas/paper";
import { agendaPolicies } from "../agendas/policy";
import type { Language } from "../bilingual";
import { addBusinessDays, type Day, type Instant } from "../dates";
import { holidaysAround } from "../holidays/federal";
import type { House } from "../house";
import { countdownIn, stepDay } from "../meetings/deadlines.server";
import type { Meeting } from "../meetings/meeting.server";
import { mustBeAllowed, type Offer, offerTo, permission } from "../permissions";
import { NotFound } from "../refusals";
import { findItemMadeBy } from "./item-made.server";
import { notesOfPaper, type PrivateNote } from "./notes.server";
import { type PaperFound, paperSeen } from "./paper.server";
import { type PaperFacts, paperPolicies } from "./policy";
import type { ReadPage } from "./read-paper";
import { openRequests, type PaperRequest } from "./requests.server";

export type At = { now: Instant; today: Day };
type Asking = Pick<House, "db">;

/** What every page of a paper says. */
type Shared = At & {
  meeting: Meeting;
  item: Pick<AgendaItem, "id" | "title" | "section">;
};

export type AddPaperPage = Shared & {
  isLate: boolean;
  admits: boolean;
  audience: PaperAudience;
};

export function addPaperPage({ db }: Asking, actor: Actor, { item, ...at }: At & { item: Id }): AddPaperPage {
  return atOnce(db, () => {
    const found = findItemMadeBy(db, actor, { id: item, ...at });
    const ofItem = found?.found;
    if (!found || !ofItem) throw new NotFound();
    mustBeAllowed(actor, agendaPolicies.addPaper, found);
    const isLate = isLateNow(found, at.now);
    const admits = permission(actor, paperPolicies.admitPaper, { ...found, paper: "waiting", isLate }).may;
    const audience = isInCamera(ofItem.section) ? "seats" : "everyone";
    return { ...at, meeting: found.meeting, item: ofItem, isLate, admits, audience };
  });
}

export type PaperAct =
  | "describePaper"
  | "replacePaper"
  | "admitPaper"
  | "declinePaper"
  | "withdrawPaper"
  | "askForSide";
export type PaperActPage = Shared & {
  line: PaperFound["line"] & object;
  sides: Record<Language, SideState>;
  /** Counted back from the release, or from the meeting once that is over. */
  neededBy: Day;
};

const sidesOf = (line: PaperFound["line"] & object) => ({ en: sideOf(line, "en"), fr: sideOf(line, "fr") });

function neededBy({ meeting, rules }: PaperFound, today: Day): Day {
  const release = stepDay(countdownIn(meeting.day, rules), "release");
  if (release >= today) return release;
  const before = addBusinessDays(meeting.day, -1, holidaysAround(meeting.day));
  return before >= today ? before : today;
}

export function paperActPage(
  { db }: Asking,
  actor: Actor,
  { act, paper, ...at }: At & { paper: Id; act: PaperAct },
): PaperActPage {
  return atOnce(db, () => {
    const found = paperSeen(db, actor, { id: paper, ...at });
    if (!found) throw new NotFound();
    mustBeAllowed<PaperFacts>(actor, paperPolicies[act], found);
    const { line, meeting, ofItem: item } = found;
    if (!line) throw new NotFound();
    return { ...at, meeting, item, line, sides: sidesOf(line), neededBy: neededBy(found, at.today) };
  });
}

/** Formal texts are shown whole; a long file part by part. */
const pagesAtOnce = 20;

export type PaperText = {
  language: Language;
  file: PaperFile;
  problem: string;
  /** From 1. */
  from: number;
  pages: ReadPage[];
  howMany: number;
};

export type PaperPage = Shared & {
  number: number;
  zone: string;
  line: PaperShown;
  sides: Record<Language, SideState>;
  versions: PaperFile[];
  text: PaperText | null;
  requests: PaperRequest[];
  notes: PrivateNote[];
  acts: Record<Exclude<PaperAct, "askForSide">, Offer | null> & { askForSide: Offer | null };
  makes: boolean;
};

const texts = prepared((db: Db) =>
  db.$client.prepare<[Id], { pages: string; problem: string }>(
    `select t.pages, t.problem from agenda_paper_file v join file_text t on t.file_id = v.file_id where v.id = ?`,
  ),
);

/** In the language asked for, or in the one there is. */
function textOf(db: Db, found: PaperFound, asked: { language: Language; from: number }): PaperText | null {
  const line = found.line;
  if (!line) return null;
  const other: Language = asked.language === "en" ? "fr" : "en";
  const language = fileIn(line, asked.language) ? asked.language : other;
  const file = fileIn(line, language);
  const row = file && texts(db).get(file.id);
  if (!file || !row) return null;
  const all = JSON.parse(row.pages) as ReadPage[];
  const from = Math.min(Math.max(1, asked.from), Math.max(1, all.length));
  const pages = all.slice(from - 1, from - 1 + pagesAtOnce);
  return { language, file, problem: row.problem, from, pages, howMany: all.length };
}

export type PaperAsked = At & { paper: Id; language: Language; from: number };

export function paperPage(
  { db }: Asking,
  actor: Actor,
  { paper, language, from, ...at }: PaperAsked,
): PaperPage {
  return atOnce(db, () => {
    const found = paperSeen(db, actor, { id: paper, ...at });
    const line = found?.line;
    if (!found || !line) throw new NotFound();
    const { meeting, ofItem: item, versions, makes, items } = found;
    const [shown] = withNews([line], found.looks);
    const offer = (act: PaperAct) => offerTo<PaperFacts>(actor, paperPolicies[act], found);
    return {
      ...{ ...at, meeting, item, versions, makes, zone: actor.zone },
      number: numberOf(found, items),
      line: shown as PaperShown,
      sides: sidesOf(line),
      text: textOf(db, found, { language, from }),
      requests: openRequests(db, paper),
      notes: notesOfPaper(db, actor, paper),
      acts: {
        describePaper: offer("describePaper"),
        replacePaper: offer("replacePaper"),
        admitPaper: offer("admitPaper"),
        declinePaper: offer("declinePaper"),
        withdrawPaper: offer("withdrawPaper"),
        askForSide: offer("askForSide"),
      },
    };
  });
}

const numberOf = ({ meeting, ofItem }: PaperFound, items: readonly AgendaItem[]): number =>
  timed(
    items.filter(({ state }) => isPlaced(state)),
    meeting.lengthMinutes,
  ).find(({ id }) => id === ofItem.id)?.number ?? 0;
