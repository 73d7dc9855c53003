// M-21: what happens by when before and after a meeting, and whose it is; counted in business days from its day.
import { addBusinessDays, type Day } from "../dates";
import { holidaysAround } from "../holidays/federal";
import type { ClauseValue } from "../terms/clauses";

export const steps = [
  "call",
  "papers",
  "translation",
  "approval",
  "release",
  "briefing",
  "decisions-page",
  "record",
  "record-approval",
] as const;
export type Step = (typeof steps)[number];
export const stepOwners = ["secretariat", "co-chairs", "speakers", "members"] as const;
export type StepOwner = (typeof stepOwners)[number];

export type CountdownLine = { step: Step; day: Day; owner: StepOwner };
export type Deadlines = ClauseValue<"deadlines"> & {
  /** After so many business days of silence one co-chair suffices (M-5). */
  silence: number;
};

/** M-12: within two business days, the page of decisions and actions. */
const decisionsPageAfter = 2;

const owners: Record<Step, StepOwner> = {
  call: "secretariat",
  papers: "speakers",
  translation: "secretariat",
  approval: "co-chairs",
  release: "secretariat",
  briefing: "secretariat",
  "decisions-page": "secretariat",
  record: "secretariat",
  "record-approval": "members",
};

/** Where several bodies meet, whoever needs longest before it, and whoever is promised the record soonest after it. */
export function strictest(all: readonly Deadlines[]): Deadlines {
  const most = (name: keyof Deadlines) => Math.max(...all.map((one) => one[name]));
  const least = (name: keyof Deadlines) => Math.min(...all.map((one) => one[name]));
  return {
    ...{ notice: most("notice"), papers: most("papers"), silence: most("silence") },
    ...{ record: least("record"), approval: most("approval") },
  };
}

/** In the order of the days; the agenda is released once the co-chairs' days of silence are over, a day before at the latest. */
export function countdownTo(
  day: Day,
  { notice, papers, record, approval, silence }: Deadlines,
): CountdownLine[] {
  const off = holidaysAround(day);
  const away = (days: number): Day => addBusinessDays(day, days, off);
  const released = Math.max(1, papers - silence);
  const days: Record<Step, Day> = {
    call: away(-Math.max(notice, papers)),
    papers: away(-papers),
    translation: away(-released),
    approval: away(-released),
    release: away(-released),
    briefing: away(-1),
    "decisions-page": away(decisionsPageAfter),
    record: away(record),
    "record-approval": away(record + approval),
  };
  return steps.map((step) => ({ step, day: days[step], owner: owners[step] }));
}
