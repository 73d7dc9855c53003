import { eq } from "drizzle-orm";
import { proceeding } from "../../../db/schema";
import { addresses } from "../../site-map";
import type { Facts, Policy } from "../permissions";
import type { Slice } from "../slice";
import { awaiting } from "./awaiting.server";
import { settleSilences } from "./commands/expiring.server";
import { leaves } from "./commands/leaving.server";
import { settleReminders } from "./commands/reminding.server";
import { decisionsFinds } from "./finds.server";
import { decisionMoves, decisionStates, proceedingMoves, proceedingStates } from "./lifecycle";
import { decisionPolicies } from "./policy";
import { silencePolicies } from "./silence-policy";
import {
  decisionMoveWords,
  decisionStateWords,
  decisionWords,
  proceedingMoveWords,
  proceedingStateWords,
} from "./words";

export const decisionsSlice: Slice = {
  name: "decisions",
  title: { en: decisionWords.en.decisions, fr: decisionWords.fr.decisions },
  lifeCycles: [
    {
      name: { en: "A matter before a body", fr: "Une question dont un organisme est saisi" },
      cycle: { states: proceedingStates, moves: proceedingMoves },
      words: proceedingStateWords,
      moveWords: proceedingMoveWords,
    },
    {
      name: { en: "A decision", fr: "Une décision" },
      cycle: { states: decisionStates, moves: decisionMoves },
      words: decisionStateWords,
      moveWords: decisionMoveWords,
    },
  ],
  policies: [...Object.values(decisionPolicies), ...Object.values(silencePolicies)] as Policy<Facts>[],
  awaiting,
  leaves,
  settle: (tx, now, place) => {
    settleSilences(tx, now, place);
    settleReminders(tx, now, place);
  },
  finds: decisionsFinds,
  shows: {
    proceeding: (db, id) => {
      const title = db
        .select({ en: proceeding.titleEn, fr: proceeding.titleFr })
        .from(proceeding)
        .where(eq(proceeding.id, id))
        .get();
      return title && { title, href: addresses("proceeding", { proceeding: id }) };
    },
  },
};
