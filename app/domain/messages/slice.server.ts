import { eq } from "drizzle-orm";
import { message } from "../../../db/schema";
import { addresses } from "../../site-map";
import type { Facts, Policy } from "../permissions";
import type { Slice } from "../slice";
import { messagesFinds } from "./finds.server";
import { messageMoves, messageStates } from "./lifecycle";
import { messagePolicies } from "./policy";
import { messageMoveWords, messageStateWords } from "./state-words";
import { messageWords } from "./words";

export const messagesSlice: Slice = {
  name: "messages",
  title: { en: messageWords.en.messages, fr: messageWords.fr.messages },
  lifeCycles: [
    {
      name: { en: "A message to a list", fr: "Un message à une liste" },
      cycle: { states: messageStates, moves: messageMoves },
      words: messageStateWords,
      moveWords: messageMoveWords,
    },
  ],
  policies: Object.values(messagePolicies) as Policy<Facts>[],
  finds: messagesFinds,
  shows: {
    message: (db, id) => {
      const found = db.select().from(message).where(eq(message.id, id)).get();
      return (
        found && {
          title: { en: found.subjectEn, fr: found.subjectFr },
          href: addresses("message", { message: id }),
        }
      );
    },
  },
};
