// M-14: the lines of an agenda as they stand now, drawn into a page in hand: what is being typed there, the place of the
// cursor and an order not yet sent are kept, each beside what it was, so that two at odds are still found.
import { all, draw, holdable, linesOf, minutesIn } from "./lines-drawn.client-only";

export type Sent = { order: string; minutes: ReadonlyMap<string, string> };

const valueIn = (place: ParentNode, name: string) =>
  place.querySelector<HTMLInputElement>(`input[name='${name}']`);
const idOf = ({ dataset }: HTMLElement) => dataset.item ?? "";

/** What a form would send now. */
export const sentBy = (place: HTMLElement): Sent => ({
  order: valueIn(place, "order")?.value ?? "",
  minutes: new Map(all(place, "tr[data-item]").map((row) => [idOf(row), minutesIn(row)?.value ?? ""])),
});

/** Whether anything in hand is not sent yet. */
export const hasUnsent = (place: HTMLElement): boolean =>
  valueIn(place, "order")?.value !== valueIn(place, "before")?.value ||
  all(place, "tr[data-item]").some(
    (row) => minutesIn(row)?.value !== valueIn(row, `was-${idOf(row)}`)?.value,
  );

/** `sent` is what the answer that brought these lines has taken; null when they were only asked for. */
export function takeFresh(place: HTMLElement, fresh: ParentNode, sent: Sent | null): void {
  const focus = focusKept();
  const isOrderOwn = takeOrder(place, fresh, sent);
  const own = new Map(all(place, "tr[data-item]").map((row) => [idOf(row), row]));
  for (const row of all(fresh, "tr[data-item]")) {
    const mine = own.get(idOf(row));
    if (!mine) continue;
    takeCells(mine, row);
    takeMinutes(mine, row, sent);
    if (!isOrderOwn) mine.dataset.in = row.dataset.in;
  }
  if (!isOrderOwn) takeRows(place, fresh);
  draw(place, linesOf(place));
  focus();
}

/** Gives whether an order of one's own is still to be sent. */
function takeOrder(place: HTMLElement, fresh: ParentNode, sent: Sent | null): boolean {
  const [order, before, now] = [valueIn(place, "order"), valueIn(place, "before"), valueIn(fresh, "before")];
  if (!order || !before || !now) return false;
  const wasTaken = sent !== null && sent.order !== before.value;
  const isOwn = order.value !== (wasTaken ? sent.order : before.value);
  if (wasTaken || !isOwn) before.value = now.value;
  return isOwn;
}

function takeMinutes(mine: HTMLElement, fresh: HTMLElement, sent: Sent | null): void {
  const [input, was] = [minutesIn(mine), valueIn(mine, `was-${idOf(mine)}`)];
  const now = minutesIn(fresh)?.value;
  if (!input || !was || now === undefined) return;
  const taken = sent?.minutes.get(idOf(mine));
  const wasTaken = taken !== undefined && taken !== was.value;
  const isTyped = input.value !== (wasTaken ? taken : was.value);
  // Typed and not sent: what it was stays beside it, and the sending finds the two at odds.
  if (isTyped && !wasTaken) return;
  was.value = now;
  if (!isTyped && input.value !== now) input.value = now;
}

/** Titles, people, notes: all but the field of a row, and the cell in which the cursor stands. */
function takeCells(mine: HTMLElement, fresh: HTMLElement): void {
  const theirs = [...fresh.children];
  if (theirs.length !== mine.children.length) return;
  [...mine.children].forEach((cell, at) => {
    const other = theirs[at];
    if (!other) return;
    const label = cell.querySelector("label");
    if (label) label.textContent = other.querySelector("label")?.textContent ?? label.textContent;
    if (cell.querySelector("input") || cell.contains(document.activeElement)) return;
    if (cell.innerHTML !== other.innerHTML) cell.replaceWith(document.importNode(other, true));
  });
}

/** The rows and the names of their sections in their order; those that are in place are not moved. */
function takeRows(place: HTMLElement, fresh: ParentNode): void {
  const body = place.querySelector("tbody");
  const keyOf = ({ dataset }: HTMLElement) => dataset.item ?? dataset.section ?? "";
  if (!body) return;
  const own = new Map(all(body, "tr").map((row) => [keyOf(row), row]));
  const wanted = all(fresh, "tbody tr").map((row) => {
    const known = own.get(keyOf(row));
    if (known) return known;
    const added = document.importNode(row, true);
    if (added.dataset.item) holdable(added);
    return added;
  });
  for (const row of own.values()) if (!wanted.includes(row)) row.remove();
  wanted.forEach((row, at) => {
    if (body.children[at] !== row) body.insertBefore(row, body.children[at] ?? null);
  });
}

/** A row that is moved lets go of the cursor: it is given back, with what was marked. */
function focusKept(): () => void {
  const held = document.activeElement;
  const [from, until] = held instanceof HTMLInputElement ? [held.selectionStart, held.selectionEnd] : [];
  return () => {
    if (!(held instanceof HTMLElement) || held === document.activeElement || !held.isConnected) return;
    held.focus({ preventScroll: true });
    if (held instanceof HTMLInputElement) held.setSelectionRange(from ?? null, until ?? null);
  };
}

/** What stands beside the form: as the other page has it, but for where the cursor stands. */
const besides = [
  ".head > .lede",
  ".side",
  "section[aria-labelledby='proposals']",
  "section[aria-labelledby='history']",
];

/** What a page says, whatever the key of its forms. */
const saidBy = ({ outerHTML }: Element): string => outerHTML.replace(/(name="_key" value=)"[^"]*"/g, "$1");

/** Left as it is where it says the same, or where somebody is about to press something in it. */
export function takeBeside(page: Document): void {
  for (const selector of besides) {
    const [mine, other] = [
      document.querySelector(`main ${selector}`),
      page.querySelector(`main ${selector}`),
    ];
    if (mine?.contains(document.activeElement) || mine?.querySelector(":active")) continue;
    if (mine && other && saidBy(mine) === saidBy(other)) continue;
    if (mine && other) mine.replaceWith(other);
    else if (mine) mine.remove();
    else if (other && selector.includes("proposals")) document.querySelector("form#form")?.after(other);
  }
}
