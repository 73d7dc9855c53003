import { expect, test } from "vitest";
import type { Bilingual } from "../../../app/domain/bilingual";
import { instantFrom } from "../../../app/domain/dates";
import { pairWords } from "../../../app/domain/pairs/words";
import { editsTogether } from "../../../app/domain/terms/edits-together";

const titles: Bilingual[] = [
  { en: "Context", fr: "Contexte" },
  { en: "Mandate", fr: "Mandat" },
];
const line = (en: string, by: string, day = "2026-06-04") => ({
  at: instantFrom(`${day}T15:00:00Z`),
  says: { en, fr: en },
  by: { en: by, fr: by },
  as: null,
  changes: [],
});
const edit = (title: string, by: string, day?: string) => line(pairWords.en.edited(title), by, day);
const said = (lines: ReturnType<typeof line>[]) => editsTogether(lines, titles).map(({ says }) => says.en);

test("T-1 the texts one person edits on one day are one line of the history", () => {
  expect(said([line("Put.", "A"), edit("Context", "A"), edit("Mandate", "A"), edit("Context", "A")])).toEqual(
    ["Put.", "2 texts were edited."],
  );
});

test("T-1 another person, another day, or an edit said to have no effect stands by itself", () => {
  const spared = line(pairWords.en.noEffect("Mandate"), "A");
  const lines = [edit("Context", "A"), edit("Mandate", "B"), edit("Context", "B", "2026-06-03"), spared];
  expect(said(lines)).toEqual(lines.map(({ says }) => says.en));
});
