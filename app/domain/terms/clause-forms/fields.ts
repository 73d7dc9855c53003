// The form of each kind of clause. Options come from the schemas, so that neither can forget the other.
import { inBoth } from "../../bilingual";
import { type Level, levels, levelWords } from "../../levels";
import * as words from "../clause-words/options";
import { type Channel, type ClauseKind, clauseSchemas, type MatterKind, matterKinds } from "../clauses";
import type { ClauseField } from "./field";
import { choice, hinted, number, optional, optionsOf, plain, said } from "./make-field";

const ofSeat = clauseSchemas.seat.shape;
const ofAuthority = clauseSchemas.authority.shape;
const ofCadence = clauseSchemas.cadence.shape;
const ofBalance = clauseSchemas.balance.shape;
const ofChannels = clauseSchemas.channels.shape;
const ofUnit = clauseSchemas["unit-of-position"].shape;
const ofSeparation = clauseSchemas["separation-of-duties"].shape;
const ofReporting = clauseSchemas.reporting.shape;
const ofExpenses = clauseSchemas.expenses.shape;
const ofRoute = clauseSchemas["funding-route"].shape;
const ofResults = clauseSchemas.results.shape;

const percent = { least: 1, most: 100 };
const businessDays = { least: 0, most: 60 };

const ceiling = (level: Level): ClauseField =>
  hinted("ceiling-hint", optional("left-out", number(`ceilings.${level}`, `ceiling-${level}`, percent)));

const whereAsked = (field: ClauseField): ClauseField => ({
  ...field,
  countsWith: { field: "asked", value: "asked" },
});

function channelsOf(matter: MatterKind): ClauseField {
  const allowed: readonly Channel[] = ofChannels[matter].unwrap().element.options;
  const field: ClauseField = {
    name: matter,
    control: "choices",
    label: inBoth(words.matterWords, (matters) => matters[matter]),
    options: optionsOf(words.channelWords, allowed),
  };
  // D-8: where the schema takes no silence, the form says so.
  return optional("left-out", allowed.includes("silence") ? field : hinted("no-silence-hint", field));
}

export const clauseFields: Readonly<Record<ClauseKind, readonly ClauseField[]>> = {
  "reports-to": [plain("councils", "councils", "councils")],
  seat: [
    { name: "level", control: "level", label: said("level"), options: optionsOf(levelWords, levels) },
    hinted("jurisdiction-hint", optional("null", plain("jurisdiction", "jurisdiction", "jurisdiction"))),
    plain("organization", "organization", "pair"),
    plain("coChair", "co-chair", "tick"),
    hinted("nominated-by-hint", optional("null", plain("nominatedBy", "nominated-by", "jurisdiction"))),
    choice("number", "number", optionsOf(words.statedWords, ofSeat.number.options)),
  ],
  "co-chair-term": [
    hinted("months-hint", optional("null", number("months", "months", { least: 1, most: 120 }))),
    plain("inTurn", "in-turn", "tick"),
    hinted("jurisdiction-hint", optional("left-out", plain("next", "next", "jurisdiction"))),
  ],
  authority: [
    hinted(
      "council-matters-hint",
      choice(
        "council-matters",
        "council-matters",
        optionsOf(words.authorityWords, ofAuthority["council-matters"].options),
      ),
    ),
    hinted(
      "own-affairs-hint",
      choice(
        "own-affairs",
        "own-affairs",
        optionsOf(words.authorityWords, ofAuthority["own-affairs"].options),
      ),
    ),
  ],
  cadence: [
    choice("every", "every", optionsOf(words.everyWords, ofCadence.every.options)),
    optional("null", choice("by", "means", optionsOf(words.meansWords, ofCadence.by.unwrap().options))),
    plain("atCall", "at-call", "tick"),
  ],
  quorum: [
    choice("asked", "asked", optionsOf(words.askedWords, ["asked", "none"])),
    hinted("share-hint", whereAsked(number("share", "share", percent))),
    hinted("levels-heard-hint", whereAsked(number("levels", "levels-heard", { least: 0, most: 4 }))),
  ],
  balance: [
    number("minimum", "minimum", { least: 0, most: 10 }),
    ...levels.map(ceiling),
    choice("effect", "effect", optionsOf(words.effectWords, ofBalance.effect.options)),
  ],
  "decision-mode": [choice("mode", "mode", optionsOf(words.decisionModeWords, ["consensus"]))],
  channels: matterKinds.map(channelsOf),
  "unit-of-position": [choice("unit", "unit", optionsOf(words.unitWords, ofUnit.unit.options))],
  deadlines: [
    number("notice", "notice", businessDays),
    number("papers", "papers", businessDays),
    number("record", "record", businessDays),
    number("approval", "approval", businessDays),
  ],
  "co-chair-silence": [hinted("silence-days-hint", number("days", "silence-days", businessDays))],
  "separation-of-duties": [
    choice("rule", "rule", optionsOf(words.separationWords, ofSeparation.rule.options)),
  ],
  "working-papers": [hinted("one-language-hint", plain("oneLanguage", "one-language", "tick"))],
  reporting: [choice("every", "every", optionsOf(words.everyWords, ofReporting.every.options))],
  "review-date": [plain("on", "review-on", "day")],
  "end-date": [plain("on", "end-on", "day")],
  expenses: [
    choice("bornBy", "bearer", optionsOf(words.bearerWords, ofExpenses.bornBy.options)),
    plain("unlessApproved", "unless-approved", "tick"),
  ],
  "funding-route": [
    plain("throughSecretariat", "through-secretariat", "tick"),
    plain("scopeOfWork", "scope-of-work", "tick"),
    choice("approvedBy", "approver", optionsOf(words.approverWords, ofRoute.approvedBy.options)),
  ],
  results: [choice("openTo", "open-to", optionsOf(words.openToWords, ofResults.openTo.options))],
  "work-plan": [plain("required", "required", "tick"), plain("withFunding", "with-funding", "tick")],
};
