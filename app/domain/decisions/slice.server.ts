import { eq } from "drizzle-orm";
import { proceeding } from "../../../db/schema";
import { addresses } from "../../site-map";
import type { Facts, Policy } from "../permissions";
import type { Slice } from "../slice";
import { awaiting } from "./awaiting.server";
import { cedingPolicies } from "./ceding-policy";
import { settleSilences } from "./commands/expiring.server";
import { leaves } from "./commands/leaving.server";
import { settleReminders } from "./commands/reminding.server";
import { confirmationsAwaiting } from "./confirmations-awaiting.server";
import { corrigendumPolicies } from "./corrigendum-policy";
import { decisionsDue } from "./due.server";
import { decisionsFinds } from "./finds.server";
import {
  corrigendumMoves,
  corrigendumStates,
  decisionMoves,
  decisionStates,
  proceedingMoves,
  proceedingStates,
  routingMoves,
  routingStates,
} from "./lifecycle";
import { namingPolicy } from "./naming-policy";
import { decisionsBusiness } from "./open-business.server";
import { decisionPolicies } from "./policy";
import { reviewPolicies } from "./review-policy";
import { routingMoveWords, routingStateWords } from "./routing";
import { routingsAwaiting } from "./routing-awaiting.server";
import { routingPolicies } from "./routing-policy";
import { silencePolicies } from "./silence-policy";
import {
  corrigendumMoveWords,
  corrigendumStateWords,
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
    {
      name: { en: "A decision routed up", fr: "Une décision transmise à une instance supérieure" },
      cycle: { states: routingStates, moves: routingMoves },
      words: routingStateWords,
      moveWords: routingMoveWords,
    },
    {
      name: { en: "A corrigendum to a decision", fr: "Un rectificatif à une décision" },
      cycle: { states: corrigendumStates, moves: corrigendumMoves },
      words: corrigendumStateWords,
      moveWords: corrigendumMoveWords,
    },
  ],
  policies: [
    decisionPolicies,
    silencePolicies,
    cedingPolicies,
    { nameChair: namingPolicy },
    routingPolicies,
    corrigendumPolicies,
    reviewPolicies,
  ].flatMap((own) => Object.values(own)) as Policy<Facts>[],
  awaiting: (db, actor, today) => [
    ...awaiting(db, actor, today),
    ...routingsAwaiting(db, actor),
    ...confirmationsAwaiting(db, actor, today),
  ],
  due: decisionsDue,
  openBusiness: decisionsBusiness,
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
