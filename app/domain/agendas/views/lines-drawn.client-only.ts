// The lines of an agenda as the page has them, drawn again in another order with their numbers and times.
import type { Language } from "../../bilingual";
import { languages } from "../../bilingual";
import { time } from "../../format/times";
import { canStep, type Section, sections, timed } from "../items";
import { numberSaid } from "../numbered";
import { agendaWords } from "../page-words";

export type Line = { id: string; section: Section; minutes: number; row: HTMLElement };

export const languageOfPage = (): Language =>
  languages.find((language) => language === document.documentElement.lang.slice(0, 2)) ?? "en";

export const sectionOf = (text: string | undefined): Section =>
  sections.find((section) => section === text) ?? "discussion";

export const all = (place: ParentNode, selector: string): HTMLElement[] => [
  ...place.querySelectorAll<HTMLElement>(selector),
];

export const minutesIn = (row: HTMLElement): HTMLInputElement | null =>
  row.querySelector<HTMLInputElement>("input[inputmode='numeric']");

export function linesOf(place: HTMLElement): Line[] {
  return all(place, "tr[data-item]").map((row) => {
    const typed = Number(minutesIn(row)?.value);
    return {
      ...{ id: row.dataset.item ?? "", section: sectionOf(row.dataset.in), row },
      minutes: Number.isFinite(typed) ? Math.max(0, typed) : 0,
    };
  });
}

export const titleOf = (row: HTMLElement): string => row.querySelector("[data-title]")?.textContent ?? "";

/** Draws the lines in their order, with their numbers and times. */
export function draw(place: HTMLElement, lines: readonly Line[]): void {
  const language = languageOfPage();
  const words = agendaWords[language];
  const length = Number(place.dataset.length);
  const reckoned = timed(lines, length);
  for (const line of reckoned) {
    const { row, section, id } = line;
    row.dataset.in = section;
    row.classList.toggle("late", line.fallsOff);
    setText(row, "[data-number]", numberSaid(language, line));
    const starts = row.querySelector<HTMLElement>("[data-starts]");
    const from = Number(starts?.dataset.starts);
    if (starts) starts.textContent = time(language, (from + line.begins) % 1440);
    const falls = row.querySelector<HTMLElement>("[data-falls]");
    if (falls) {
      falls.hidden = !line.fallsOff;
      falls.textContent = words.ends(time(language, (from + line.ends) % 1440));
    }
    for (const step of ["up", "down"] as const) {
      const button = row.querySelector<HTMLButtonElement>(`button[name='${step}']`);
      if (button) button.hidden = !canStep(lines, id, step);
    }
  }
  const order = place.querySelector<HTMLInputElement>("input[name='order']");
  if (order) order.value = reckoned.map(({ section, id }) => `${section}.${id}`).join(" ");
  for (const group of all(place, "tr[data-section]")) {
    const within = reckoned.filter(({ section }) => section === group.dataset.section);
    const rows = within.map(({ row }) => row);
    if (!followEachOther([group, ...rows])) group.after(...rows);
    const none = group.querySelector<HTMLElement>("[data-none]");
    if (none) none.hidden = within.length > 0;
  }
  const planned = lines.reduce((sum, { minutes }) => sum + minutes, 0);
  setText(place, "[data-total]", words.ofSlot(planned, length));
  const first = reckoned.find(({ fallsOff }) => fallsOff);
  const fit = first
    ? words.runsOver(planned, length, words.itemNamed(numberSaid(language, first), titleOf(first.row)))
    : words.fits(planned, length);
  setText(document, "[data-fit]", fit);
}

/** A row that is moved lets go of the cursor: those in place stay. */
const followEachOther = (rows: readonly HTMLElement[]): boolean =>
  rows.every((row, at) => at === 0 || rows[at - 1]?.nextElementSibling === row);

/** A row can be dragged by whatever is no field of it. */
export function holdable(row: HTMLElement): void {
  row.draggable = true;
  for (const field of all(row, "input, a, button")) field.draggable = false;
}

export function setText(place: ParentNode, selector: string, text: string): void {
  const found = place.querySelector(selector);
  if (found && found.textContent !== text) found.textContent = text;
}
