// M-3: what is asked of a meeting with an item.
export const purposes = ["decision", "direction", "information"] as const;
export type Purpose = (typeof purposes)[number];
