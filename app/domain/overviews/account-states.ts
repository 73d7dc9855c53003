/** Whether someone can sign in. */
export const accountStates = ["open", "invited", "none"] as const;
export type AccountState = (typeof accountStates)[number];
