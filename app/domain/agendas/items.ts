// M-3: in which order the items of an agenda stand, how they are numbered, and when each begins.
import type { Minutes } from "../dates";
import type { Purpose } from "../purposes";

/** In the order in which they are taken. The second is list A, adopted together; all others are list B. */
export const sections = ["opening", "consent", "discussion", "late", "closing", "in-camera"] as const;
export type Section = (typeof sections)[number];

/** Those that whoever makes an agenda chooses from: late items come into theirs by being admitted (M-7). */
export const chosenSections = ["opening", "consent", "discussion", "closing", "in-camera"] as const;
export type ChosenSection = (typeof chosenSections)[number];
export const isChosen = (section: Section): section is ChosenSection => section !== "late";

/** M-3: numbered apart, after all others. */
export const isInCamera = (section: Section): boolean => section === "in-camera";
export const isConsent = (section: Section): boolean => section === "consent";
/** M-7: a section of its own, so that a late decision paper never stands on list A. */
export const lateSection: Section = "late";

export const longestItem: Minutes = 480;

const minutesFor: Record<Purpose, Minutes> = { decision: 15, direction: 15, information: 5 };
/** The minutes that an item gets unless somebody says otherwise. */
export const usualMinutes = (purpose: Purpose, section: Section): Minutes =>
  isConsent(section) ? 2 : minutesFor[purpose];

type Standing = { id: string; section: Section; minutes: Minutes };

export type Timed<Item> = Item & {
  /** From 1; apart for what is in camera. */
  number: number;
  /** Minutes after the meeting begins. */
  begins: Minutes;
  ends: Minutes;
  /** It ends after the meeting does. */
  fallsOff: boolean;
};

/** Section by section, each in the order in which its items stand. */
export function inOrder<Item extends { section: Section }>(items: readonly Item[]): Item[] {
  return sections.flatMap((section) => items.filter((item) => item.section === section));
}

/** `length`: of the meeting, in minutes. */
export function timed<Item extends Standing>(items: readonly Item[], length: Minutes): Timed<Item>[] {
  let ends = 0;
  const numbers = { open: 0, inCamera: 0 };
  return inOrder(items).map((item) => {
    const begins = ends;
    ends += item.minutes;
    const series = isInCamera(item.section) ? "inCamera" : "open";
    numbers[series] += 1;
    return { ...item, number: numbers[series], begins, ends, fallsOff: ends > length };
  });
}

export const minutesOf = (items: readonly Pick<Standing, "minutes">[]): Minutes =>
  items.reduce((sum, { minutes }) => sum + minutes, 0);

export type Step = "up" | "down";
type Entry = { id: string; section: Section };

/** Between these an item goes on from the end of one to the beginning of the next. */
const passable: readonly Section[] = ["opening", "consent", "discussion", "closing"];

/** One step: past its neighbour, or over the edge of its section into the next; as it was where there is none. */
export function stepped<Item extends Entry>(items: readonly Item[], id: string, step: Step): Item[] {
  const ordered = inOrder(items);
  const at = ordered.findIndex((item) => item.id === id);
  const moved = ordered[at];
  if (!moved) return ordered;
  const by = step === "up" ? -1 : 1;
  const neighbour = ordered[at + by];
  if (neighbour?.section === moved.section) return swapped(ordered, at, at + by);
  const place = passable.indexOf(moved.section);
  const next = place < 0 ? undefined : passable[place + by];
  if (!next) return ordered;
  const others = ordered.filter((item) => item.id !== id);
  const entered = { ...moved, section: next };
  return inOrder(step === "up" ? [...others, entered] : [entered, ...others]);
}

function swapped<Item>(items: readonly Item[], one: number, other: number): Item[] {
  const result = [...items];
  const [first, second] = [items[one], items[other]] as [Item, Item];
  result[one] = second;
  result[other] = first;
  return result;
}

/** Whether a step changes anything: a button that does nothing is not shown. */
export function canStep(items: readonly Entry[], id: string, step: Step): boolean {
  const before = inOrder(items);
  return stepped(before, id, step).some((item, index) => {
    const was = before[index];
    return item.id !== was?.id || item.section !== was.section;
  });
}

/** Dropped before another item, or at the end of a section where there is none. */
export function dropped<Item extends Entry>(
  items: readonly Item[],
  id: string,
  { section, before }: { section: Section; before: string | null },
): Item[] {
  const moved = items.find((item) => item.id === id);
  if (!moved || !mayEnter(moved.section, section) || before === id) return inOrder(items);
  const others = inOrder(items.filter((item) => item.id !== id));
  const at = others.findIndex((item) => item.id === before);
  const entered = { ...moved, section };
  return inOrder(at < 0 ? [...others, entered] : [...others.slice(0, at), entered, ...others.slice(at)]);
}

/** M-7, M-17: what is late or in camera stays where it is; nothing else comes there by being moved. */
export const mayEnter = (from: Section, to: Section): boolean =>
  from === to || (passable.includes(from) && passable.includes(to));
