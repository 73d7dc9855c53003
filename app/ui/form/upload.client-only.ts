// T-e: how much of what is sent has gone. Without scripts the browser sends the same form, and says what it says.

/** In a form with files; its words stand on the place that comes alive. */
export function comeAlive(place: HTMLElement): void {
  const form = place.closest("form");
  if (!form) return;
  form.addEventListener("submit", (event) => {
    const submitter = event instanceof SubmitEvent ? event.submitter : null;
    // The button of the other language keeps the draft: that is not this form's own sending.
    if (submitter?.getAttribute("formaction")) return;
    event.preventDefault();
    send(form, submitter, place);
  });
}

function send(form: HTMLFormElement, submitter: HTMLElement | null, place: HTMLElement): void {
  const buttons = form.querySelectorAll<HTMLButtonElement>("button[type=submit], button:not([type])");
  const request = new XMLHttpRequest();
  const again = () => {
    place.textContent = "";
    for (const button of buttons) button.disabled = false;
  };
  request.upload.addEventListener("progress", ({ lengthComputable, loaded, total }) => {
    if (lengthComputable && total > 0)
      place.textContent = (place.dataset.sent ?? "").replace(
        /\d+/,
        String(Math.floor((100 * loaded) / total)),
      );
  });
  // Taken: on to where it leads. Refused: sent once more as the browser does, whose page shows what to do.
  request.addEventListener("load", () => {
    if (request.status < 400) location.assign(request.responseURL);
    else {
      again();
      form.submit();
    }
  });
  request.addEventListener("error", () => {
    again();
    form.submit();
  });
  request.open("POST", form.action);
  // What is said where it leads is kept for the person, who comes there after this.
  request.setRequestHeader("X-On-Its-Way", "1");
  request.send(new FormData(form, submitter));
  place.textContent = place.dataset.sending ?? "";
  for (const button of buttons) button.disabled = true;
}
