// M-6, M-7, L-1: a paper on an item of an agenda: its kind, its state, for whom it is, which sides of it there are.

import type { Id } from "../actor";
import type { Bilingual, Language } from "../bilingual";
import { isPossible, type Moves } from "../lifecycle";

/** M-6: the first two go out in both languages or not at all; the others in their author's, titled in both. */
export const paperKinds = ["decision", "form", "working", "outside"] as const;
export type PaperKind = (typeof paperKinds)[number];
export const isFormal = (kind: PaperKind): boolean => kind === "decision" || kind === "form";
export const isDecisionPaper = (kind: PaperKind): boolean => kind === "decision";

/** How far its author has come with it, whatever the number of its version. */
export const paperStatuses = ["draft", "for-discussion", "final"] as const;
export type PaperStatus = (typeof paperStatuses)[number];

/** Whoever reads the agenda; whoever sits there (M-17); the co-chairs and the secretariat. */
export const paperAudiences = ["everyone", "seats", "chairs"] as const;
export type PaperAudience = (typeof paperAudiences)[number];

export const paperStates = ["waiting", "added", "declined", "withdrawn"] as const;
export type PaperState = (typeof paperStates)[number];
export const paperMoves = {
  admitPaper: { from: ["waiting"], to: "added", by: "person" },
  declinePaper: { from: ["waiting"], to: "declined", by: "person" },
  withdrawPaper: { from: ["waiting", "added"], to: "withdrawn", by: "person" },
} as const satisfies Moves<PaperState>;

export const asWaiting: PaperState = "waiting";
export const asAdded: PaperState = paperMoves.admitPaper.to;
export const isWaiting = (state: PaperState): boolean => isPossible(paperMoves.admitPaper, state);
export const isAdded = (state: PaperState): boolean => state === asAdded;
export const isThere = (state: PaperState): boolean => isPossible(paperMoves.withdrawPaper, state);

export const fileLanguages = ["en", "fr", "both"] as const;
export type FileLanguage = (typeof fileLanguages)[number];

/** One file of a paper: the side of one version of it. */
export type PaperFile = {
  id: Id;
  /** Of the version it belongs to, from 1. */
  number: number;
  language: FileLanguage;
  name: string;
  bytes: number;
};

export type PaperLine = {
  id: Id;
  item: Id;
  place: number;
  kind: PaperKind;
  title: Bilingual;
  summary: Bilingual;
  status: PaperStatus;
  audience: PaperAudience;
  suppliedBy: string;
  inConfidence: boolean;
  /** The version it stands at. */
  number: number;
  state: PaperState;
  late: boolean;
  why: { text: string; language: Language } | null;
  edition: number;
  files: PaperFile[];
};

export const sideStates = ["ready", "behind", "missing"] as const;
export type SideState = (typeof sideStates)[number];
type Sided = Pick<PaperLine, "number" | "files">;

const serves = (language: Language) => (file: PaperFile) =>
  file.language === language || file.language === "both";

/** L-1: a side of an older version is behind. */
export function sideOf({ number, files }: Sided, language: Language): SideState {
  const own = files.filter(serves(language));
  if (own.some((file) => file.number === number)) return "ready";
  return own.length > 0 ? "behind" : "missing";
}

/** The newest file in a language, where there is one. */
export const fileIn = ({ files }: Pick<PaperLine, "files">, language: Language): PaperFile | undefined =>
  files
    .filter(serves(language))
    .sort((one, other) => other.number - one.number)
    .at(0);

export type PaperLack = { side: Language; what: "title" | "summary" | "missing" | "behind" };

/**
 * M-6: what keeps a paper from being released. `oneLanguage`: the terms let a working paper go in its author's language,
 * with title and summary in both.
 */
export function lacksOf(paper: PaperLine, oneLanguage: boolean): PaperLack[] {
  const inBoth = isFormal(paper.kind) || !oneLanguage;
  return (["en", "fr"] as const).flatMap((side): PaperLack[] => {
    const state = sideOf(paper, side);
    return [
      ...(paper.title[side] ? [] : [{ side, what: "title" } as const]),
      ...(!inBoth && state !== "ready" && !paper.summary[side] ? [{ side, what: "summary" } as const] : []),
      ...(inBoth && state !== "ready" ? [{ side, what: state } as const] : []),
    ];
  });
}
