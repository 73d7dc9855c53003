// Desk 24: whoever stays on a paper for a while has looked at it; without scripts a button says so.

const whileReading = 5000;

export function comeAlive(place: HTMLElement): void {
  const form = place.closest("form");
  if (!form) return;
  setTimeout(() => {
    if (document.visibilityState !== "visible") return;
    void fetch(form.action, { method: "POST", body: new URLSearchParams(new FormData(form) as never) }).then(
      (answer) => {
        if (answer.ok) form.hidden = true;
      },
    );
  }, whileReading);
}
