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
