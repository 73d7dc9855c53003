// Desk 6: what is typed into a long form is kept while it is typed; to save it stays an act of its own.
/** Long enough that a minute of typing stays far below the posts that are heard in a minute (T-d). */
const pause = 3_000;

export function comeAlive(place: HTMLElement): void {
  const form = place.closest("form");
  if (!form) return;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const keep = async () => {
    waiting = undefined;
    const texts = [...new FormData(form)].flatMap(([name, value]) =>
      typeof value === "string" ? [[name, value]] : [],
    );
    const sent = new URLSearchParams([...texts, ["_aside", "1"]]);
    const answer = await fetch(form.action, { method: "POST", body: sent, keepalive: true }).catch(
      () => null,
    );
    place.textContent = answer?.status === 204 ? (place.dataset.kept ?? "") : "";
  };
  const stop = () => clearTimeout(waiting);
  form.addEventListener("input", () => {
    stop();
    waiting = setTimeout(keep, pause);
  });
  form.addEventListener("submit", stop);
  addEventListener("pagehide", () => {
    if (waiting !== undefined) void keep();
  });
}
