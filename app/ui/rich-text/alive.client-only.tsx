// Puts the editor in place of the text area, in the room that the text area holds for it.
import { createRoot } from "react-dom/client";
import { LanguageProvider } from "../language";
import { Editor } from "./editor.client-only";

export function comeAlive(room: HTMLElement): void {
  const plain = room.querySelector("textarea");
  const label = plain?.labels[0];
  if (!plain || !label) return;
  const place = document.createElement("div");
  place.className = "editor";
  const id = plain.id;
  // Whoever is writing when it arrives goes on writing.
  const takesFocus = document.activeElement === plain;
  plain.id = `${id}-plain`;
  // A label leads to its control; the editor is none that a label knows.
  label.htmlFor = plain.id;
  label.addEventListener("click", () => document.getElementById(id)?.focus());
  room.append(place);
  room.classList.add("alive");
  createRoot(place).render(
    <LanguageProvider language={document.documentElement.lang.startsWith("fr") ? "fr" : "en"}>
      <Editor plain={plain} id={id} labelledBy={label.id} takesFocus={takesFocus} />
    </LanguageProvider>,
  );
}
