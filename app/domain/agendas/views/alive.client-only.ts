// An agenda that comes alive: items move by dragging, by their arrows or by Alt and an arrow key; the times are reckoned at
// once, and what has changed is saved. Without scripts the same form does it in one sending.
import { canStep, dropped, type Step, stepped, timed } from "../items";
import { numberSaid } from "../numbered";
import { agendaWords } from "../page-words";
import {
  all,
  draw,
  holdable,
  type Line,
  languageOfPage,
  linesOf,
  sectionOf,
  setText,
  titleOf,
} from "./lines-drawn.client-only";
import { saver } from "./saving.client-only";

function announce(place: HTMLElement, id: string): void {
  const line = timed(linesOf(place), Number(place.dataset.length)).find((one) => one.id === id);
  const language = languageOfPage();
  if (line)
    setText(
      place,
      "[data-moved]",
      agendaWords[language].moved(titleOf(line.row), numberSaid(language, line)),
    );
}

/** Whether somebody typed before the script had come: a field has not what the page was sent with. */
const typedBefore = (place: HTMLElement): boolean =>
  all(place, "input[inputmode='numeric']").some(
    (input) => input instanceof HTMLInputElement && input.value !== input.defaultValue,
  );

export function comeAlive(place: HTMLElement): void {
  const save = saver(place, comeAlive);
  const rearrange = (lines: readonly Line[], id: string, focus?: HTMLElement | null) => {
    draw(place, lines);
    announce(place, id);
    focus?.focus();
    save();
  };
  const step = (id: string, way: Step, focus?: HTMLElement | null) => {
    const lines = linesOf(place);
    if (canStep(lines, id, way)) rearrange(stepped(lines, id, way), id, focus);
  };

  place.addEventListener("click", (event) => {
    const button = (event.target as Element).closest<HTMLButtonElement>(
      "button[name='up'], button[name='down']",
    );
    if (!button) return;
    event.preventDefault();
    const way = button.name as Step;
    step(button.value, way, button);
    // At the edge its own arrow is gone: the other one keeps the place of whoever goes by keyboard.
    if (button.hidden) button.parentElement?.querySelector<HTMLElement>("button:not([hidden])")?.focus();
  });
  place.addEventListener("keydown", (event) => {
    const row = (event.target as Element).closest<HTMLElement>("tr[data-item]");
    if (!row || !event.altKey || (event.key !== "ArrowUp" && event.key !== "ArrowDown")) return;
    event.preventDefault();
    step(row.dataset.item ?? "", event.key === "ArrowUp" ? "up" : "down", event.target as HTMLElement);
  });
  place.addEventListener("input", (event) => {
    if (!(event.target as Element).matches("input[inputmode='numeric']")) return;
    draw(place, linesOf(place));
    save();
  });
  dragging(place, rearrange);
  if (typedBefore(place)) {
    draw(place, linesOf(place));
    save();
  }
}

function dragging(place: HTMLElement, rearrange: (lines: readonly Line[], id: string) => void): void {
  let held: string | null = null;
  const rowAt = (event: DragEvent) =>
    (event.target as Element).closest<HTMLElement>("tr[data-item], tr[data-section]");
  const clear = () => {
    for (const row of all(place, ".over")) row.classList.remove("over");
  };
  for (const row of all(place, "tr[data-item]")) holdable(row);
  place.addEventListener("dragstart", (event) => {
    const row = (event.target as Element).closest<HTMLElement>("tr[data-item]");
    if (!row || (document.activeElement instanceof HTMLInputElement && row.contains(document.activeElement)))
      return;
    held = row.dataset.item ?? null;
    event.dataTransfer?.setData("text/plain", titleOf(row));
  });
  place.addEventListener("dragover", (event) => {
    const row = rowAt(event);
    if (held === null || !row) return;
    event.preventDefault();
    clear();
    row.classList.add("over");
  });
  place.addEventListener("dragend", clear);
  place.addEventListener("drop", (event) => {
    const row = rowAt(event);
    clear();
    if (held === null || !row) return;
    event.preventDefault();
    const section = sectionOf(row.dataset.item ? row.dataset.in : row.dataset.section);
    const lines = linesOf(place);
    const first = lines.find((line) => line.section === section)?.id ?? null;
    const before = row.dataset.item ?? (first === held ? null : first);
    rearrange(dropped(lines, held, { section, before }), held);
    held = null;
  });
}
