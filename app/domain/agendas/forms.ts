// M-3, M-4, M-7, M-22: what a person may type of an agenda and its items.
import { z } from "zod";
import { catalogue } from "../bilingual";
import type { Minutes } from "../dates";
import { purposes } from "../purposes";
import { identifier, oneOfThese, optionalIdentifier, optionalText, wholeNumber } from "../typed";
import { chosenSections, longestItem, type Section, type Step, sections } from "./items";

export const agendaProblems = catalogue(
  {
    "number-invalid": `Write a number of minutes, from 0 to ${longestItem}.`,
    order: "The order could not be read. Open the page again.",
  },
  {
    "number-invalid": `Écrivez un nombre de minutes, de 0 à ${longestItem}.`,
    order: "L’ordre n’a pas pu être lu. Ouvrez de nouveau la page.",
  },
);

const minutes = wholeNumber(0, longestItem);
const titles = { titleEn: optionalText(300), titleFr: optionalText(300) };
const concerns = z
  .union([z.literal(""), z.string().regex(/^[a-z-]{1,40}\.[0-9a-z]{16}$/)], "choice-missing")
  .default("");
const what = {
  ...titles,
  purpose: oneOfThese(purposes),
  minutes,
  speaker: optionalText(200),
  sponsor: optionalIdentifier,
  concerns,
};

/** `why`: where it comes after the deadline for papers. */
export const addFields = z.object({ ...what, section: oneOfThese(chosenSections), why: optionalText(1000) });
/** Late items stay in their own section. */
export const editFields = z.object({
  ...what,
  section: z.enum(["", ...chosenSections], "choice-missing").default(""),
});
export const proposeFields = z.object({ ...what });
export const annotateFields = z.object({
  sought: optionalText(4000),
  wording: optionalText(4000),
  positions: optionalText(4000),
});
export const whyFields = z.object({ why: optionalText(1000) });
export const placeFields = z.object({ section: oneOfThese(chosenSections) });
export const moveFields = z.object({ to: identifier() });

export type AddTyped = z.infer<typeof addFields>;
export type EditTyped = z.infer<typeof editFields>;
export type ProposeTyped = z.infer<typeof proposeFields>;
export type AnnotateTyped = z.infer<typeof annotateFields>;
export type WhatTyped = ProposeTyped;

export type Entry = { section: Section; id: string };
export type ArrangeTyped = {
  order: Entry[];
  /** As the page had it when it was opened. */
  before: Entry[];
  minutes: { id: string; typed: Minutes; before: Minutes }[];
  step: { id: string; step: Step } | null;
};

/** discussion.4k2…: where an item stands, and which it is. */
const entryOf = (text: string): Entry[] => {
  const [section, id = ""] = text.split(".");
  const known = sections.find((one) => one === section);
  return known && /^[0-9a-z]{16}$/.test(id) ? [{ section: known, id }] : [];
};
const entriesIn = (value: unknown): Entry[] =>
  typeof value === "string" ? value.slice(0, 20_000).split(" ").flatMap(entryOf) : [];

/** The order of the items and their minutes, each beside what the page had: nothing else of anyone's is overwritten (M-14). */
export const arrangeFields = z
  .object({ up: optionalIdentifier, down: optionalIdentifier })
  .catchall(z.unknown())
  .transform(({ up, down, order, before, ...rest }, context): ArrangeTyped => {
    const minutesTyped = Object.entries(rest).flatMap(([name, value]) => {
      const id = name.startsWith("minutes-") ? name.slice(8) : "";
      if (!/^[0-9a-z]{16}$/.test(id)) return [];
      const typed = minutes.safeParse(value);
      if (!typed.success) context.addIssue({ code: "custom", path: [name], message: "number-invalid" });
      return [{ id, typed: typed.data ?? 0, before: Number(rest[`was-${id}`] ?? Number.NaN) }];
    });
    const step = up ? { id: up, step: "up" as const } : down ? { id: down, step: "down" as const } : null;
    return {
      order: entriesIn(order),
      before: entriesIn(before),
      ...{ minutes: minutesTyped, step },
    };
  });
