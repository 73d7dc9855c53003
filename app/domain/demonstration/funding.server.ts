// How a group of the demonstration asks for money: a request that is closed, one under way, others at each step before.
import { prepared } from "../../../db/connection";
import type { Id } from "../actor";
import { dayFrom, fiscalYearOf } from "../dates";
import { returnRequest } from "../funding/commands/checking.server";
import {
  closeRequest,
  completeRequest,
  noteContract,
  reportRequest,
} from "../funding/commands/ending.server";
import { markPaid, recordPayment } from "../funding/commands/paying.server";
import { answerQuestion, askQuestion, declareConflict } from "../funding/commands/reviewing.server";
import type { Cents } from "../money";
import { askedFor, chairIn, chairsIn, linesIn, openMoneyIn, todayIn } from "./deciding.server";
import {
  begun,
  forwarded,
  type Given,
  officer,
  requestIn,
  submitted,
  writeTexts,
} from "./funding/asking.server";
import { approveByAll } from "./funding/deciding.server";
import { amended, deferredByBoth, unfunded } from "./funding/later.server";
import { glossary, interviews } from "./funding/texts";
import type { World } from "./make.server";

function approved(world: World, given: Given): Id {
  const id = forwarded(world, given);
  approveByAll(world, id);
  return id;
}

function pay(world: World, id: Id, cents: Cents, reference: string): void {
  const payment = recordPayment(officer(world), id, {
    ...{ kind: "invoice", line: "professional-services", cents, firstDay: todayIn(world) },
    ...{ payee: "Écho Conseil inc.", jurisdiction: null, reference, decision: "", lastDay: null, stored: [] },
  });
  markPaid(officer(world), { request: id, payment }, { paidOn: todayIn(world) });
}

function closeIt(world: World, id: Id): void {
  pay(world, id, 1_650_000, "2041");
  world.wait(30);
  const chair = chairIn(world, "CCSWG");
  reportRequest(chair, id, {
    text: {
      en: "All entries are written and tested; 8 of 10 readers found the right service.",
      fr: "Toutes les entrées sont rédigées et éprouvées; 8 lecteurs sur 10 ont trouvé le bon service.",
    },
    deliverables: requestIn(world, id).deliverables.map(({ id: deliverable }) => ({
      ...{ id: deliverable, state: "delivered", note: { en: "", fr: "" } },
    })),
  });
  completeRequest(chair, id);
  closeRequest(officer(world), id);
}

/** In the years before, at days of their own: one that is closed, and one under way. */
export function makeFundingOfYears(world: World): void {
  const running = fiscalYearOf(world.today);
  world.on(dayFrom(`${running - 1}-09-22`), () => {
    const id = approved(world, {
      ...{ texts: glossary, supplier: "Écho Conseil inc.", due: 60 },
      lines: { "professional-services": 1_800_000, translation: 400_000 },
    });
    world.wait(20);
    closeIt(world, id);
  });
}

const questionOf = prepared((db) =>
  db.$client
    .prepare<[Id], Id>(
      "select id from funding_question where request_id = ? and answered_at is null order by asked_at limit 1",
    )
    .pluck(),
);

/** Before both councils: a question answered, one open; a conflict declared. */
function makeReviewed(world: World): void {
  const id = forwarded(world, {
    ...{ texts: interviews, supplier: "", due: 40, receives: ["BC"] },
    lines: { "professional-services": 5_800_000, translation: 920_000, travel: 1_140_000, meals: 190_000 },
  });
  const proceeding = openMoneyIn(world, { id, body: "PSSDC" });
  const [first, second, third] = linesIn(world, proceeding).filter(({ apart }) => apart === null);
  if (!first || !second || !third) throw new Error("nobody may decide");
  const text = (said: string) => ({ text: said, language: "en" as const });
  askQuestion(askedFor(world, first), id, text("Why four cities and not one for each level?"));
  answerQuestion(
    chairsIn(world, "CCSWG")[1],
    { request: id, question: questionOf(world.house.db).get(id) ?? "" },
    text("Four fit the year. A territorial partner is sought at no cost to the councils."),
  );
  askQuestion(askedFor(world, second), id, text("Who keeps the recordings until they are erased?"));
  declareConflict(askedFor(world, third), id, {
    ...{ kind: "potential", language: "en" },
    text: "A former colleague works for one of the firms that could be asked for a quote.",
  });
}

/** What is open today: before the councils, with the secretariat, returned, and in draft. */
export function makeFunding(world: World): void {
  const given: Given = {
    ...{ texts: glossary, supplier: "Écho Conseil inc.", due: 50 },
    lines: { "professional-services": 1_200_000, translation: 600_000, travel: 240_000 },
  };
  const running = approved(world, { ...given, texts: { ...glossary, title: third } });
  world.wait(2);
  noteContract(officer(world), running, { contract: "2026-118", on: todayIn(world) });
  pay(world, running, 450_000, "2102");
  amended(world, running);
  deferredByBoth(world);
  unfunded(world);
  makeReviewed(world);
  submitted(world, { ...given, texts: { ...interviews, title: fourth } });
  const returned = submitted(world, { ...given, texts: { ...glossary, title: fifth } });
  returnRequest(officer(world), returned, {
    parts: ["results", "split"],
    what: {
      en: "Say how the result is measured, and split the sum between both accounts.",
      fr: "Dites comment le résultat est mesuré, et répartissez la somme entre les deux comptes.",
    },
  });
  const draft = begun(world, { ...given, texts: { ...interviews, title: sixth } });
  writeTexts(world, draft, interviews, ["en"]);
}

const third = {
  en: "Plain-language glossary, third part",
  fr: "Glossaire en langage clair, troisième partie",
};
const fourth = {
  en: "Interviews with newcomers in their first year",
  fr: "Entretiens avec de nouveaux arrivants dans leur première année",
};
const fifth = { en: "A test kit for forms", fr: "Une trousse d’essai pour les formulaires" };
const sixth = {
  en: "Interviews with families after a death",
  fr: "Entretiens avec des familles après un décès",
};
