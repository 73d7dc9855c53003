// What stands in the fields of a form before anything is typed.
import type { Day } from "../dates";
import type { Action } from "./action.server";

const dayFields = (name: string, day: Day): Record<string, string> => ({
  [`${name}.day`]: String(Number(day.slice(8, 10))),
  [`${name}.month`]: String(Number(day.slice(5, 7))),
  [`${name}.year`]: day.slice(0, 4),
});

type Of = Pick<Action, "text" | "due">;

export const actionFields = ({ text, due }: Of) => ({
  ...{ textEn: text.en, textFr: text.fr },
  ...dayFields("due", due),
});

/** T-4: the same, as it is compared. */
export const actionValues = ({ text, due }: Of) => ({ textEn: text.en, textFr: text.fr, due });

export const dayOfCall = (day: Day) => dayFields("day", day);
