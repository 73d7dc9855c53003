/** The nine sections of the template, in order. */
export const sectionKeys = [
  "context",
  "mandate",
  "responsibilities",
  "membership",
  "co-chairs",
  "reporting",
  "decision-making",
  "meetings",
  "funding",
] as const;
export type SectionKey = (typeof sectionKeys)[number];

/** Where a section begins on the page of its version. */
export const sectionAnchor = (key: string): string => `s-${key}`;
/** Where a clause stands on the page of the clauses. */
export const clauseAnchor = (id: string): string => `c-${id}`;
