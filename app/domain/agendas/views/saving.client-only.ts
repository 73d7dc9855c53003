// What has changed on an agenda is saved by the page's own form, a moment after it changed (M-14).
import { agendaWords } from "../page-words";
import { all, type Line, languageOfPage, linesOf, minutesIn, setText } from "./lines-drawn.client-only";

const pause = 700;

/** Sends the form as it stands; what the answer has beside it takes its place. */
export function saver(place: HTMLElement, comeAlive: (place: HTMLElement) => void) {
  const form = place.closest("form");
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let sending = Promise.resolve();
  const say = (text: string) => setText(place, "[data-said]", text);
  const words = agendaWords[languageOfPage()];

  const send = async () => {
    if (!form) return;
    const answer = await fetch(form.action, { method: "POST", body: new FormData(form) }).catch(() => null);
    const text = (await answer?.text()) ?? "";
    const page = new DOMParser().parseFromString(text, "text/html");
    const fresh = page.querySelector<HTMLFormElement>(`form[id='${form.id}']`);
    if (!answer?.ok || !fresh) return refused(answer, page);
    for (const name of ["_key", "_edition"]) renew(form, fresh, name);
    const typed = new Map(linesOf(place).map((line) => [line.id, line]));
    renewBefore(place, fresh, typed);
    const side = document.querySelector(".side");
    const other = page.querySelector(".side");
    if (side && other) side.replaceWith(other);
    say(
      words.saved(
        new Date().toLocaleTimeString(languageOfPage() === "en" ? "en-CA" : "fr-CA", { timeStyle: "short" }),
      ),
    );
  };

  /** What was refused stands on the page that came back: it takes the place of this one, with what was typed. */
  const refused = (answer: Response | null, page: Document) => {
    const main = document.querySelector("main");
    const other = page.querySelector("main");
    if (answer && main && other) {
      main.replaceWith(other);
      const again = other.querySelector<HTMLElement>("[data-alive='agenda']");
      if (again) comeAlive(again);
      other.querySelector<HTMLElement>("[role='alert'], .errors, .note")?.scrollIntoView({ block: "center" });
    } else say(words.unsaved);
  };

  return () => {
    clearTimeout(waiting);
    say(words.saving);
    waiting = setTimeout(() => {
      sending = sending.then(send);
    }, pause);
  };
}

function renew(form: HTMLFormElement, fresh: HTMLFormElement, name: string): void {
  const [mine, theirs] = [form, fresh].map((one) =>
    one.querySelector<HTMLInputElement>(`input[name='${name}']`),
  );
  if (mine && theirs) mine.value = theirs.value;
}

/** What the page now has, as the next sending compares with it; a field in hand keeps what is being typed. */
function renewBefore(place: HTMLElement, fresh: HTMLFormElement, typed: ReadonlyMap<string, Line>): void {
  const rows = all(fresh, "tr[data-item]");
  const isSame = rows.length === typed.size && rows.every((row) => typed.has(row.dataset.item ?? ""));
  // Someone else's item has come or gone: the page is asked for whole once nothing is being typed.
  if (!isSame) return void location.reload();
  const before = place.querySelector<HTMLInputElement>("input[name='before']");
  if (before) before.value = rows.map(({ dataset }) => `${dataset.in}.${dataset.item}`).join(" ");
  rows.forEach((row) => {
    const id = row.dataset.item ?? "";
    const was = place.querySelector<HTMLInputElement>(`input[name='was-${id}']`);
    const now = minutesIn(row)?.value;
    const field = typed.get(id)?.row;
    const input = field && minutesIn(field);
    if (!was || now === undefined || !input) return;
    if (input !== document.activeElement && input.value === was.value) input.value = now;
    was.value = now;
  });
}
