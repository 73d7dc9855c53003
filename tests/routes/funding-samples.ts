// F-1 to F-10: a request of the CCSWG in each state that has a page of its own.
import type { Id } from "../../app/domain/actor";
import { dayOf } from "../../app/domain/dates";
import { declareOutcome } from "../../app/domain/decisions/commands/declare.server";
import { returnRequest } from "../../app/domain/funding/commands/checking.server";
import { completeRequest, reportRequest } from "../../app/domain/funding/commands/ending.server";
import { setLimit } from "../../app/domain/funding/commands/limiting.server";
import { addPaper } from "../../app/domain/funding/commands/papers.server";
import { markPaid, recordPayment } from "../../app/domain/funding/commands/paying.server";
import { answerQuestion, askQuestion } from "../../app/domain/funding/commands/reviewing.server";
import { storeFile } from "../../app/domain/papers/files.server";
import { anAmendmentBefore, anAmendmentDraft } from "../support/amending";
import { approved, chairOf } from "../support/deciding";
import { aStandingOne } from "../support/earlier";
import {
  aDraft,
  aForwardedOne,
  anApprovedOne,
  aSubmittedOne,
  askCouncil,
  aWholeDraft,
  fill,
  freeIn,
  mayAgree,
  request,
  tieChairs,
} from "../support/funding";
import type { TestHouse } from "../support/house";
import { deferred } from "../support/recommending";
import type { Samples } from "./samples";

const small = { lines: { "professional-services": 100_000, travel: 20_000 } };
const titled = (title: string) => ({ ...small, title });

function filled(house: TestHouse): void {
  for (const [council, code] of [
    ["PSSDC", "ON"],
    ["PSCIOC", "QC"],
  ] as const)
    if (freeIn(house, council) < 1_000_000) fill(house, council, 1_000_000, code);
}

function aDeferredOne(house: TestHouse): Id {
  const id = aForwardedOne(house, titled("A request that was deferred"));
  for (const council of ["PSSDC", "PSCIOC"]) {
    const proceeding = askCouncil(house, id, council);
    mayAgree(house, proceeding);
    const declares = council === "PSSDC" ? deferred : { ...approved, sum: 60_000 };
    declareOutcome(chairOf(house, council), proceeding, declares);
  }
  return id;
}

function aTiedOne(house: TestHouse): Id {
  const id = aForwardedOne(house, titled("A request that both co-chairs are tied to"));
  const proceeding = askCouncil(house, id, "PSSDC");
  tieChairs(house, id, "PSSDC");
  return proceeding;
}

function amendments(house: TestHouse): Samples {
  const change = { moves: [{ from: "travel" as const, to: "event" as const, cents: 100 }] };
  const amended = anApprovedOne(house, titled("A request that is amended"));
  const other = anApprovedOne(house, titled("A request to amend"));
  return {
    frAmendment: anAmendmentBefore(house, amended, { ...change, title: "More meetings of the pilot" }),
    frAmendmentDraft: anAmendmentDraft(house, other, { ...change, title: "Another line of the pilot" }),
  };
}

function pay(house: TestHouse, id: Id, reference: string): Id {
  const evidence = storeFile(house.house.dataDirectory, {
    name: "receipts.txt",
    bytes: Buffer.from(`Receipts ${reference}`),
  });
  return recordPayment(house.as("finance"), id, {
    ...{ kind: "invoice", line: "professional-services", cents: 10_000, payee: "Écho", reference },
    ...{
      firstDay: dayOf(house.house.now()),
      jurisdiction: null,
      decision: "",
      lastDay: null,
      stored: [evidence],
    },
  });
}

function aReportedOne(house: TestHouse, title: string): Id {
  const id = anApprovedOne(house, titled(title));
  reportRequest(house.as("chair"), id, {
    text: { en: "It is done.", fr: "C’est fait." },
    deliverables: request(house, id).deliverables.map((one) => ({
      ...{ id: one.id, state: "delivered" as const, note: { en: "", fr: "" } },
    })),
  });
  return id;
}

export function fundingSamples(house: TestHouse): Samples {
  filled(house);
  const today = dayOf(house.house.now());
  const limited = house.body("PSCIOC");
  aStandingOne(house, { reference: "Minute 12" }, "PSCIOC");
  setLimit(house.as("finance"), limited, { cents: 2_500_000, decision: "Minute 12" });
  const frDraft = aWholeDraft(house, titled("A draft of a request"));
  addPaper(house.as("chair"), frDraft, {
    ...{ title: { en: "A quote", fr: "Un devis" }, language: "en" },
    stored: [storeFile(house.house.dataDirectory, { name: "quote.txt", bytes: Buffer.from("A quote.") })],
  });
  const frIncomplete = aSubmittedOne(house, titled("A request sent back"));
  returnRequest(house.as("finance"), frIncomplete, {
    ...{ parts: ["results"], what: { en: "Say how.", fr: "Dites comment." } },
  });
  const frDeclaring = aForwardedOne(house, titled("A request to review"));
  const question = askQuestion(house.as("councilChair"), frDeclaring, { text: "Why?", language: "en" });
  const answered = askQuestion(house.as("councilChair"), frDeclaring, { text: "When?", language: "en" });
  answerQuestion(
    house.as("chair"),
    { request: frDeclaring, question: answered },
    { text: "Soon.", language: "en" },
  );
  const frCommitted = anApprovedOne(house, titled("A committed request"));
  const recorded = pay(house, frCommitted, "R-1");
  const paid = pay(house, frCommitted, "R-2");
  markPaid(house.as("finance"), { request: frCommitted, payment: paid }, { paidOn: today });
  const frCompleted = aReportedOne(house, "A completed request");
  completeRequest(house.as("chair"), frCompleted);
  const unfunded = { lines: { "professional-services": 2 * freeIn(house, "PSSDC") + 200 } };
  const pscioc = 100;
  const frUnfunded = anApprovedOne(house, {
    ...{ ...unfunded, title: "An unfunded request", pscioc },
    pssdc: 2 * freeIn(house, "PSSDC") + 200 - pscioc,
  });
  return {
    ...{ frDraft, frIncomplete, frDeclaring, frCommitted, frCompleted, frUnfunded },
    frPart: aDraft(house, "A request without a scope"),
    frSubmitted: aSubmittedOne(house, titled("A submitted request")),
    frReporting: aReportedOne(house, "A request under way"),
    frReduced: anApprovedOne(house, { ...titled("A reduced request"), sums: { pscioc: 30_000 } }),
    frDeferred: aDeferredOne(house),
    limited,
    chairTied: aTiedOne(house),
    ...amendments(house),
    ...{ frQuestion: question, frAnswered: answered, frRecorded: recorded, frPaid: paid },
    frPaper: house.one("select id from funding_paper where request_id = ?", frDraft),
  };
}

/** The request of a row, and what hangs on it. */
export function fundingParams(place: string, state: string | undefined, samples: Samples): Samples {
  const ofRequest = place === "funding-answer" ? "frDeclaring" : "frCommitted";
  const usual = place.startsWith("funding-payment") || place === "funding-answer" ? ofRequest : "frDraft";
  return {
    request: samples[state && samples[state] && !isPart(state) ? state : usual] ?? "",
    question: samples[state === "frAnswered" ? "frAnswered" : "frQuestion"] ?? "",
    payment: samples[state === "frPaid" ? "frPaid" : "frRecorded"] ?? "",
    ...{
      paper: samples.frPaper ?? "",
      part: "purpose",
      body: samples[state === "limited" ? "limited" : "money"] ?? "",
    },
  };
}
const isPart = (state: string) => ["frAnswered", "frQuestion", "frPaid", "frRecorded"].includes(state);
