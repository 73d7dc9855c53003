// The ten-year world (P-1): the demonstration, made by the product's commands, and ten years of what such acts leave.
import { dayOf } from "../../../app/domain/dates";
import { makeDemonstration } from "../../../app/domain/demonstration/make.server";
import type { House } from "../../../app/domain/house";
import { rebuild } from "../../../app/domain/search/anew.server";
import { type Db, immediately } from "../../../db/connection";
import { growActions } from "./actions";
import { growAgendas } from "./agendas";
import { growAnswers } from "./answers";
import { growBodies, growObservers } from "./bodies";
import { type Chance, chanceOf } from "./chance";
import { growDecisions } from "./decisions";
import { growEarlier } from "./earlier";
import { growFiles, growJobs } from "./files";
import { growFunding } from "./funding";
import { growLedger } from "./ledger";
import { growLetters, growOrientation } from "./letters";
import { growLists } from "./lists";
import { growFormKeys, growMails, growRefusedAttempts } from "./mails";
import { growMeetings } from "./meetings";
import { growMessages } from "./messages";
import {
  growAccounts,
  growOffices,
  growPeople,
  growReaders,
  growSecondFactors,
  growSessions,
} from "./people";
import type { Plan } from "./plan";
import { growRecommendations } from "./recommendations";
import { growHolds, growProposals } from "./retention";
import { growContacts, growHoldings, growNominationRequests } from "./seats";
import { growPageConfirmations, growParts } from "./standing";
import { growTerms, growVersionsUnderWay } from "./terms";
import { growHeads, growWitnesses } from "./witnesses";

type Grow = (db: Db, plan: Plan, chance: Chance) => void;

/** In this order, each with a chance of its own: one more kind changes none of the others. */
const kinds: Record<string, Grow> = {
  people: growPeople,
  offices: growOffices,
  readers: growReaders,
  bodies: growBodies,
  terms: growTerms,
  "versions under way": growVersionsUnderWay,
  holdings: growHoldings,
  recommendations: growRecommendations,
  decisions: growDecisions,
  contacts: growContacts,
  observers: growObservers,
  "nomination requests": growNominationRequests,
  accounts: growAccounts,
  sessions: growSessions,
  files: growFiles,
  jobs: growJobs,
  mails: growMails,
  "refused attempts": growRefusedAttempts,
  "form keys": growFormKeys,
  lists: growLists,
  messages: growMessages,
  letters: growLetters,
  orientation: growOrientation,
  "taking part": growParts,
  "page confirmations": growPageConfirmations,
  "second factors": growSecondFactors,
  witnesses: growWitnesses,
  holds: growHolds,
  proposals: growProposals,
  ledger: growLedger,
  heads: growHeads,
  "earlier decisions": growEarlier,
  meetings: growMeetings,
  agendas: growAgendas,
  answers: growAnswers,
  actions: growActions,
  funding: growFunding,
};

/** Makes it in an empty, migrated database; each kind in one transaction. Returns the seconds of each. */
export function growWorld(house: House, plan: Plan): Record<string, number> {
  const { db } = house;
  db.$client
    .prepare("insert or ignore into workspace (id, kind, made_at) values (1, 'demonstration', ?)")
    .run(plan.now);
  makeDemonstration(house, { matters: false });
  const seconds: Record<string, number> = {};
  for (const [kind, grow] of Object.entries(kinds)) {
    const began = performance.now();
    immediately(db, () => grow(db, plan, chanceOf(`${plan.seed} ${dayOf(plan.now)} ${kind}`)));
    seconds[kind] = (performance.now() - began) / 1000;
  }
  const began = performance.now();
  // A workspace that has lived has its index: it would else be made while the first pages are measured.
  rebuild(db, house.finds);
  seconds["index of the search"] = (performance.now() - began) / 1000;
  db.$client.pragma("wal_checkpoint(TRUNCATE)");
  return seconds;
}
