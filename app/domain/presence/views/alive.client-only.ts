// M-14: listens to the stream of its page while somebody looks at it: who else is here, and what others entered. Where
// there is no stream the page works as ever, and says nothing of it.
import { changedElsewhere } from "./changed-elsewhere";

const wait = { first: 2_000, most: 60_000 };
/** What is announced is heard out: one sentence in so long. */
const breath = 3_000;

type Told = { said: string };

export function comeAlive(place: HTMLElement): void {
  const stream = place.dataset.stream;
  if (!stream || !("EventSource" in window)) return;
  const say = announcer(place);
  const url = new URL(stream, location.href);
  let source: EventSource | undefined;
  let pause = wait.first;
  let again: ReturnType<typeof setTimeout> | undefined;
  let isOver = false;

  const here = (text: string) => setText(place, "[data-here]", text);
  const close = () => {
    clearTimeout(again);
    source?.close();
    source = undefined;
    here("");
  };
  const open = () => {
    close();
    if (isOver || document.hidden) return;
    source = new EventSource(url);
    source.addEventListener("here", (event) => {
      pause = wait.first;
      here(toldIn(event).said);
    });
    source.addEventListener("changed", (event) => {
      url.searchParams.set("since", event.lastEventId);
      const isShown = !document.dispatchEvent(new CustomEvent(changedElsewhere, { cancelable: true }));
      const show = place.querySelector<HTMLElement>("[data-show]");
      if (show) show.hidden = isShown;
      const { said } = toldIn(event);
      if (said) say(said);
    });
    source.addEventListener("over", () => {
      isOver = true;
      close();
    });
    source.addEventListener("error", () => {
      here("");
      // A stream that broke opens again by itself; one that was refused is asked for again, ever later.
      if (source?.readyState !== EventSource.CLOSED) return;
      again = setTimeout(open, pause);
      pause = Math.min(wait.most, pause * 2);
    });
  };
  document.addEventListener("visibilitychange", () => (document.hidden ? close() : open()));
  window.addEventListener("pagehide", close);
  window.addEventListener("pageshow", (event) => event.persisted && open());
  open();
}

const toldIn = (event: MessageEvent<string>): Told => JSON.parse(event.data) as Told;

function announcer(place: HTMLElement): (text: string) => void {
  let next = "";
  let resting: ReturnType<typeof setTimeout> | undefined;
  const speak = () => {
    resting = undefined;
    if (!next) return;
    setText(place, "[data-told]", next);
    next = "";
    resting = setTimeout(speak, breath);
  };
  return (text) => {
    next = text;
    if (!resting) speak();
  };
}

function setText(place: HTMLElement, selector: string, text: string): void {
  const found = place.querySelector(selector);
  if (found && found.textContent !== text) found.textContent = text;
}
