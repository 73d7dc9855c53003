// What has changed on an agenda is saved by the page's own form, a moment after it changed (M-14).

import { changedElsewhere } from "../../presence/views/changed-elsewhere";
import { agendaWords } from "../page-words";
import { hasUnsent, sentBy, takeBeside, takeFresh } from "./fresh-lines.client-only";
import { languageOfPage, setText } from "./lines-drawn.client-only";

const pause = 700;
const present = "[data-alive='presence']";

/** Sends the form as it stands; what the answer has beside it takes its place. */
export function saver(place: HTMLElement, comeAlive: (place: HTMLElement) => void) {
  const form = place.closest("form");
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let sending = Promise.resolve();
  const say = (text: string) => setText(place, "[data-said]", text);
  const words = agendaWords[languageOfPage()];

  const send = async () => {
    if (!form) return;
    const sent = sentBy(place);
    const answer = await fetch(form.action, { method: "POST", body: new FormData(form) }).catch(() => null);
    const text = (await answer?.text()) ?? "";
    const page = new DOMParser().parseFromString(text, "text/html");
    const fresh = page.querySelector<HTMLFormElement>(`form[id='${form.id}']`);
    if (!answer?.ok || !fresh) return refused(answer, page);
    for (const name of ["_key", "_edition"]) renew(form, fresh, name);
    takeFresh(place, fresh, sent);
    takeBeside(page);
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
      const presence = main.querySelector(present);
      if (presence) other.querySelector(present)?.replaceWith(presence);
      main.replaceWith(other);
      const again = other.querySelector<HTMLElement>("[data-alive='agenda']");
      if (again) comeAlive(again);
      other.querySelector<HTMLElement>("[role='alert'], .errors, .note")?.scrollIntoView({ block: "center" });
    } else say(words.unsaved);
  };

  /** M-14: what others entered is drawn in, after what is under way. */
  const freshen = async () => {
    if (!form || !place.isConnected) return;
    const answer = await fetch(location.pathname).catch(() => null);
    if (!answer?.ok) return;
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const fresh = page.querySelector(`form[id='${form.id}']`);
    if (fresh) takeFresh(place, fresh, null);
    // Nothing is arranged here any more: the page is asked for whole, unless something is still in hand.
    else if (!hasUnsent(place)) return location.reload();
    takeBeside(page);
  };
  document.addEventListener(changedElsewhere, (event) => {
    if (!place.isConnected) return;
    event.preventDefault();
    sending = sending.then(freshen);
  });

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
