// N-6: what the workspace writes mail about, in one list: what each person must have, and what each may put off or do without.

/** At once, gathered into one mail of the day, or not at all. */
export const noticeWays = ["at-once", "daily", "off"] as const;
export type NoticeWay = (typeof noticeWays)[number];

/** How each may be had; the first is what holds where nobody chose. What is asked, or moves a calendar, waits for nothing. */
export const notices = {
  /** Links, addresses and second factors. */
  account: ["at-once"],
  /** A position, an answer, a confirmation, a letter, a check. */
  asked: ["at-once"],
  /** Planned, moved, cancelled; dates to choose from. */
  meeting: ["at-once"],
  /** Released and revised. */
  agenda: ["at-once", "daily"],
  /** Opened, decided, corrected, broken. */
  decision: ["at-once", "daily"],
  /** Seats, offices, terms of reference. */
  standing: ["at-once", "daily"],
  /** Written by a person to a list. */
  message: ["at-once", "daily"],
  /** Retention, heads of the record: for those who keep the workspace. */
  keeping: ["at-once", "daily"],
  /** Of what still waits for an answer or is due. */
  reminder: ["at-once", "daily", "off"],
  /** On its way: a recommendation, an action. */
  matter: ["at-once", "daily", "off"],
  /** What became of what one proposed, sent or asked for. */
  answered: ["at-once", "daily", "off"],
} as const satisfies Record<string, readonly [NoticeWay, ...NoticeWay[]]>;
export type NoticeName = keyof typeof notices;
export const noticeNames = Object.keys(notices) as NoticeName[];

export const waysOf = (name: NoticeName): readonly NoticeWay[] => notices[name];
/** Where there is anything to choose. */
export const choosable = noticeNames.filter((name) => waysOf(name).length > 1);

/** What was chosen, where it may still be had so. */
export const wayOf = (name: NoticeName, chosen: string | null): NoticeWay =>
  waysOf(name).find((way) => way === chosen) ?? notices[name][0];

/** A mail to which nothing else is added, since a link in it works once and not for long (T-d). */
export const goesAlone = (name: NoticeName): boolean => name === "account";
