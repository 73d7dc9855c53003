// M-18: what differs between two releases of an agenda: what was added, replaced, withdrawn, moved or changed.
import type { Bilingual } from "../bilingual";
import type { AgendaItem } from "./agenda.server";
import { isInCamera, type Timed, timed } from "./items";
import { fileIn, type PaperAudience, type PaperLine, paperAudiences } from "./paper";

export const differences = ["added", "replaced", "withdrawn", "moved", "changed"] as const;
export type Difference = (typeof differences)[number];

type Item = Timed<AgendaItem>;
export type RevisionLine = {
  what: Difference;
  /** Its title now; where it was withdrawn, its last. */
  title: Bilingual;
  /** The item it is, or stands on. */
  item: Pick<Item, "id" | "number" | "section" | "title">;
  paper: { id: string; number: number; isStanding: boolean } | null;
  /** M-17: for whoever sits there alone. */
  audience: PaperAudience;
  inCamera: boolean;
};
type Printed = { items: readonly AgendaItem[]; papers: readonly PaperLine[] };

const atItem = ({ id, number, section, title }: Item): RevisionLine["item"] => ({
  id,
  number,
  section,
  title,
});

function lineOfItem(what: Difference, item: Item): RevisionLine {
  const { title, section } = item;
  return {
    what,
    title,
    item: atItem(item),
    paper: null,
    audience: "everyone",
    inCamera: isInCamera(section),
  };
}

/** What a reader is told of an item: not its place, which moves with every other. */
const printedOf = ({ title, purpose, minutes, speaker, sponsor, concerns }: AgendaItem): string =>
  JSON.stringify([
    title.en,
    title.fr,
    purpose,
    minutes,
    speaker,
    sponsor?.seat,
    concerns?.kind,
    concerns?.id,
  ]);

/** The longest run of ids that stand in the same order in both: whatever is not in it has moved. */
function keptInOrder(before: readonly string[], after: readonly string[]): Set<string> {
  const lengths = Array.from({ length: before.length + 1 }, () =>
    new Array<number>(after.length + 1).fill(0),
  );
  const at = (one: number, other: number) => lengths[one]?.[other] ?? 0;
  for (let one = before.length - 1; one >= 0; one -= 1)
    for (let other = after.length - 1; other >= 0; other -= 1)
      (lengths[one] as number[])[other] =
        before[one] === after[other]
          ? at(one + 1, other + 1) + 1
          : Math.max(at(one + 1, other), at(one, other + 1));
  const kept = new Set<string>();
  for (let one = 0, other = 0; one < before.length && other < after.length; ) {
    if (before[one] === after[other]) {
      kept.add(before[one] as string);
      one += 1;
      other += 1;
    } else if (at(one + 1, other) >= at(one, other + 1)) one += 1;
    else other += 1;
  }
  return kept;
}

function linesOfItems(before: readonly Item[], after: readonly Item[]): RevisionLine[] {
  const was = new Map(before.map((item) => [item.id, item]));
  const is = new Map(after.map((item) => [item.id, item]));
  const kept = keptInOrder(
    before.filter(({ id }) => is.has(id)).map(({ id }) => id),
    after.filter(({ id }) => was.has(id)).map(({ id }) => id),
  );
  const now = after.flatMap((item): RevisionLine[] => {
    const old = was.get(item.id);
    if (!old) return [lineOfItem("added", item)];
    const hasMoved = !kept.has(item.id) || old.section !== item.section;
    const hasChanged = printedOf(old) !== printedOf(item);
    return [
      ...(hasMoved ? [lineOfItem("moved", item)] : []),
      ...(hasChanged ? [lineOfItem("changed", item)] : []),
    ];
  });
  return [...now, ...before.filter(({ id }) => !is.has(id)).map((item) => lineOfItem("withdrawn", item))];
}

/** What replaced an older file counts, what it replaced does not: the makers keep it all, a reader was sent the newest. */
const describedOf = (paper: PaperLine): string => {
  const { title, summary, kind, status, audience, suppliedBy, inConfidence } = paper;
  const files = [fileIn(paper, "en")?.id, fileIn(paper, "fr")?.id];
  return JSON.stringify([title, summary, kind, status, audience, suppliedBy, inConfidence, files]);
};

function differenceOf(old: PaperLine | undefined, paper: PaperLine): Difference | null {
  if (!old) return "added";
  if (old.number !== paper.number) return "replaced";
  if (old.item !== paper.item) return "moved";
  return describedOf(old) === describedOf(paper) ? null : "changed";
}

function linesOfPapers(before: Printed, after: Printed, items: ReadonlyMap<string, Item>): RevisionLine[] {
  const was = new Map(before.papers.map((paper) => [paper.id, paper]));
  const stands = new Set(after.papers.map(({ id }) => id));
  const line = (what: Difference, paper: PaperLine): RevisionLine[] => {
    const item = items.get(paper.item);
    if (!item) return [];
    const { id, number, title, audience } = paper;
    const isStanding = stands.has(id);
    const inCamera = isInCamera(item.section);
    return [{ what, title, item: atItem(item), paper: { id, number, isStanding }, audience, inCamera }];
  };
  return [
    ...after.papers.flatMap((paper) => {
      const what = differenceOf(was.get(paper.id), paper);
      return what ? line(what, paper) : [];
    }),
    ...before.papers.filter(({ id }) => !stands.has(id)).flatMap((paper) => line("withdrawn", paper)),
  ];
}

/** `length`: of the meeting, in minutes. */
export function revisionLines(before: Printed, after: Printed, length: number): RevisionLine[] {
  const [was, is] = [timed(before.items, length), timed(after.items, length)];
  const items = new Map([...was, ...is].map((item) => [item.id, item]));
  return [...linesOfItems(was, is), ...linesOfPapers(before, after, items)];
}

/** M-18: only these need a co-chair. */
export function newDecisions(before: Printed, after: Printed): number {
  const decided = new Set(before.items.filter(({ purpose }) => purpose === "decision").map(({ id }) => id));
  return after.items.filter(({ id, purpose }) => purpose === "decision" && !decided.has(id)).length;
}

/** M-17: whoever a line is for. */
export const audienceOf = ({ inCamera, audience }: RevisionLine): PaperAudience =>
  inCamera && audience === "everyone" ? "seats" : audience;

/** M-17: whoever a revision is for: the widest of its lines. */
export function widestOf(lines: readonly RevisionLine[]): PaperAudience {
  const own = new Set(lines.map(audienceOf));
  return paperAudiences.find((audience) => own.has(audience)) ?? "chairs";
}
