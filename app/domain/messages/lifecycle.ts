import type { Moves } from "../lifecycle";

/** A message is its author's until it is sent; then it stands (T-9). A draft that is discarded leaves no row. */
export const messageStates = ["draft", "sent"] as const;
export type MessageState = (typeof messageStates)[number];
export const messageMoves = {
  send: { from: ["draft"], to: "sent", by: "person" },
} as const satisfies Moves<MessageState>;
