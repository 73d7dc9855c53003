// Twelve weeks of recommendations and decisions: approved, with a condition, modified, deferred, declined, provisional, open.
import type { Id } from "../actor";
import { settleFootnote } from "../decisions/commands/footnotes.server";
import { returnIncomplete } from "../recommendations/commands/checking.server";
import { submitRecommendation } from "../recommendations/commands/route.server";
import { askIn, chairIn, decideIn, due, linesIn, plainly, without } from "./deciding.server";
import type { World } from "./make.server";
import {
  glossary,
  glossaryAgain,
  letters,
  newcomers,
  question,
  questionModified,
} from "./recommendations/client-centric";
import { readers } from "./recommendations/others";
import { agreeInGroup, answerWith, bring, describeIt, recommend } from "./recommending.server";

/** approved by one council, deferred by the other; the next version answers, and is before both. */
function makeDeferred(world: World): void {
  const first = bring(world, glossary);
  decideIn(world, { id: first, body: "PSSDC" });
  const back = decideIn(
    world,
    { id: first, body: "PSCIOC" },
    {
      declares: {
        ...without("deferred", {
          en: "Say what becomes of the words that one jurisdiction alone uses.",
          fr: "Dites ce qu’il advient des mots qu’une seule administration emploie.",
        }),
        deferral: {
          until: null,
          condition: { en: "The next version answers it.", fr: "La version suivante y répond." },
          acts: "CCSWG",
        },
      },
    },
  );
  const next = answerWith(world, first, {
    ...{ given: glossary, wording: glossaryAgain, back },
    reply: {
      en: "A jurisdiction may keep its own words beside the 60 of the glossary.",
      fr: "Une administration peut garder ses propres mots à côté des 60 du glossaire.",
    },
  });
  askAgain(world, next);
}

/** One does not endorse, with its footnote; one has a reservation, one waits for its government; some are silent. */
function askAgain(world: World, id: Id): void {
  askIn(
    world,
    { id, body: "PSSDC" },
    { days: 40, otherwise: { Yukon: null, Nunavut: null, Manitoba: null } },
  );
  const said = { wordsLanguage: "en" as const, until: null };
  const proceeding = askIn(
    world,
    { id, body: "PSCIOC" },
    {
      days: 40,
      otherwise: {
        Alberta: {
          ...said,
          kind: "reservation",
          words: "Forms in use should not be renewed for this alone.",
        },
        Quebec: {
          kind: "not-endorse",
          words: "Le vocabulaire relève de chaque gouvernement.",
          wordsLanguage: "fr",
          until: null,
        },
        "Nova Scotia": { ...said, kind: "pending", words: "", until: due(world, 60) },
        Yukon: null,
      },
    },
  );
  const against = linesIn(world, proceeding).find(({ said: own }) => own?.kind === "not-endorse");
  if (!against) throw new Error("somebody does not endorse it");
  settleFootnote(
    world.as("secretariat-analyst"),
    { id: proceeding, voice: against.voice.id },
    {
      en: "Quebec does not endorse this decision: each government settles its own vocabulary.",
      fr: "Le Québec n’appuie pas la présente décision\u00a0: le vocabulaire relève de chaque gouvernement.",
    },
  );
}

/** both approved, in different words. */
function makeDiverging(world: World): void {
  const id = bring(world, question);
  decideIn(
    world,
    { id, body: "PSSDC" },
    {
      declares: { ...plainly, outcome: "approved-with-modification", wording: questionModified },
    },
  );
  decideIn(world, { id, body: "PSCIOC" });
}

function makeProvisional(world: World): void {
  const id = bring(world, readers);
  const until = due(world, 45);
  decideIn(
    world,
    { id, body: "PSSDC" },
    {
      declares: { ...plainly, agreed: "provisional", until },
      otherwise: { Ontario: { kind: "pending", words: "", wordsLanguage: "en", until } },
    },
  );
}

/** With the secretariat, which has returned one for its evidence; and a draft that nobody has shared. */
function makeUnderWork(world: World): void {
  const id = recommend(world, newcomers, "en");
  describeIt(world, id, newcomers);
  agreeInGroup(world, id, newcomers);
  submitRecommendation(chairIn(world, newcomers.body), id);
  returnIncomplete(world.as("secretariat-analyst"), id, {
    parts: ["papers"],
    what: {
      en: "Add the count of the particulars that the 4 offices ask for.",
      fr: "Ajoutez le décompte des renseignements que demandent les 4 bureaux.",
    },
  });
  recommend(world, letters, "en");
}

export function makeMatters(world: World): void {
  makeDeferred(world);
  makeDiverging(world);
  makeProvisional(world);
  makeUnderWork(world);
}
