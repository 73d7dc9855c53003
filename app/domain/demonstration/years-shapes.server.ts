// Matters of several acts, each of which came to its end before the last twelve weeks.
import type { Id } from "../actor";
import type { Bilingual } from "../bilingual";
import { addDays, dayOf } from "../dates";
import { settleFootnote } from "../decisions/commands/footnotes.server";
import { takePosition } from "../decisions/commands/positions.server";
import { reviewDecision } from "../decisions/commands/reviewing.server";
import { noteAnswer, routeUp, sendUp } from "../decisions/commands/routing.server";
import { confirmProvisional, meetCondition } from "../decisions/commands/settling.server";
import { decisionOf } from "../decisions/decided.server";
import {
  closeRecommendation,
  implementRecommendation,
  reportResult,
} from "../recommendations/commands/route.server";
import {
  agree,
  askedFor,
  askIn,
  chairIn,
  decideAll,
  decideIn,
  declareIn,
  due,
  lineOf,
  plainly,
  without,
} from "./deciding.server";
import type { World } from "./make.server";
import { addresses, oneNotice, waiting, waitingAgain } from "./recommendations/years";
import { consent, oneRoof, oneRoofAgain } from "./recommendations/years-later";
import { answerWith, bring } from "./recommending.server";

function closeWith(world: World, id: Id, { days, result }: { days: number; result: Bilingual }): void {
  const chair = chairIn(world, "CCSWG");
  implementRecommendation(chair, id);
  world.wait(days);
  reportResult(chair, id, result);
  world.wait(60);
  closeRecommendation(chair, id);
}

/** the whole way, to its result. */
export function makeClosed(world: World): void {
  const id = bring(world, oneNotice);
  decideAll(world, id, oneNotice);
  closeWith(world, id, {
    days: 150,
    result: {
      en: "12 jurisdictions accept one notice; families wrote 3,400 notices in the first 4 months.",
      fr: "12 administrations acceptent un seul avis; les familles en ont écrit 3\u00a0400 au cours des 4 premiers mois.",
    },
  });
}

/** R-6, D-13: returned for revision; what came back was approved on a condition, which has been met. */
export function makeReturned(world: World): void {
  const id = bring(world, waiting);
  decideIn(world, { id, body: "PSCIOC" });
  const reason = {
    en: "Say from where waiting counts on the telephone.",
    fr: "Dites à partir d’où l’attente se compte au téléphone.",
  };
  const back = decideIn(world, { id, body: "PSSDC" }, { declares: without("returned", reason) });
  world.wait(30);
  const next = answerWith(world, id, {
    ...{ given: waiting, wording: waitingAgain, back },
    reply: {
      en: "Where there is no door, waiting counts from the call.",
      fr: "S’il n’y a pas d’entrée, l’attente se compte à partir de l’appel.",
    },
  });
  const condition = {
    text: {
      en: "Each jurisdiction says on its page how it counts.",
      fr: "Chaque administration dit sur sa page comment elle compte.",
    },
    ...{ owner: "CCSWG", due: due(world, 100), time: "before" as const },
  };
  const declares = {
    ...plainly,
    outcome: "approved-with-conditions" as const,
    conditions: [condition],
  };
  const met = decideIn(world, { id: next, body: "PSSDC" }, { declares });
  decideIn(world, { id: next, body: "PSCIOC" });
  world.wait(45);
  const [first] = decisionOf(world.house.db, met)?.conditions ?? [];
  const at = { id: met, condition: first?.id ?? "" };
  meetCondition(chairIn(world, "PSSDC"), at, { evidence: "14 pages examined; 14 pages examinées." });
}

/** D-5, D-7, D-14: in one council to be reviewed within a year; in the other provisional until one government had answered; another does not endorse it, with its footnote. */
export function makeConfirmed(world: World): Id {
  const id = bring(world, addresses);
  const until = due(world, 60);
  const toReview = { ...plainly, reviewBy: due(world, 365) };
  const reviewed = decideIn(world, { id, body: "PSSDC" }, { declares: toReview });
  const pending = { kind: "pending", words: "", wordsLanguage: "en", until } as const;
  const against = {
    ...({ kind: "not-endorse", wordsLanguage: "fr", until: null } as const),
    words: "La façon d’écrire une adresse relève du Québec.",
  };
  const proceeding = askIn(
    world,
    { id, body: "PSCIOC" },
    { otherwise: { Quebec: against, "Nova Scotia": pending } },
  );
  settleFootnote(
    world.as("secretariat-analyst"),
    { id: proceeding, voice: lineOf(world, proceeding, "Quebec").voice.id },
    {
      en: "Quebec does not endorse this decision: how an address is written is for it to settle.",
      fr: "Le Québec n’appuie pas la présente décision\u00a0: la façon d’écrire une adresse relève de lui.",
    },
  );
  declareIn(world, proceeding, { body: "PSCIOC", declares: { ...plainly, agreed: "provisional", until } });
  world.wait(20);
  const answers = lineOf(world, proceeding, "Nova Scotia");
  takePosition(askedFor(world, answers), proceeding, agree);
  confirmProvisional(chairIn(world, "PSCIOC"), proceeding);
  return reviewed;
}

/** D-14: reviewed within the year, and to come back. */
export function reviewIn(world: World, proceeding: Id): void {
  reviewDecision(chairIn(world, "PSSDC"), proceeding, {
    found: {
      en: "11 of 14 jurisdictions write addresses this way; it still serves.",
      fr: "11 des 14 administrations écrivent ainsi les adresses; elle sert encore.",
    },
    next: due(world, 730),
  });
}

/** deferred until a day, and approved in its second version. */
export function makeDeferredUntil(world: World): void {
  const id = bring(world, oneRoof);
  decideIn(world, { id, body: "PSCIOC" });
  const reason = {
    en: "Too few leases end within 24 months.",
    fr: "Trop peu de baux prennent fin d’ici 24 mois.",
  };
  const until = due(world, 75);
  const deferral = { until, condition: { en: "", fr: "" }, acts: "CCSWG" };
  const declares = { ...without("deferred", reason), deferral };
  const back = decideIn(world, { id, body: "PSSDC" }, { declares });
  world.until(until);
  const next = answerWith(world, id, {
    ...{ given: oneRoof, wording: oneRoofAgain, back },
    reply: {
      en: "Within 36 months, the leases of 17 of the 23 towns end.",
      fr: "D’ici 36 mois, les baux prennent fin dans 17 des 23 villes.",
    },
  });
  decideAll(world, next, oneRoof);
  implementRecommendation(chairIn(world, oneRoof.body), next);
}

/** W-6: sent to the deputy ministers, who have answered. D-14: to be reviewed in the weeks to come. */
export function makeRouted(world: World): void {
  const id = bring(world, consent);
  const reviewBy = addDays(world.today, 18);
  const decided = decideIn(world, { id, body: "PSCIOC" }, { declares: { ...plainly, reviewBy } });
  decideIn(world, { id, body: "PSSDC" });
  const chair = chairIn(world, "PSCIOC");
  routeUp(chair, decided, {
    tables: ["deputy-ministers"],
    reason: {
      en: "Notices of consent bind more than service offices.",
      fr: "Les avis de consentement engagent plus que les bureaux de service.",
    },
    source: "",
  });
  const analyst = world.as("secretariat-analyst");
  const routing = decisionOf(world.house.db, decided)?.routings[0]?.id ?? "";
  sendUp(analyst, { id: decided, routing }, { on: dayOf(world.house.now()) });
  world.wait(40);
  noteAnswer(
    analyst,
    { id: decided, routing },
    {
      on: dayOf(world.house.now()),
      text: {
        en: "The deputy ministers support it and will take stock in a year.",
        fr: "Les sous-ministres l’appuient et en feront le bilan dans un an.",
      },
    },
  );
}
