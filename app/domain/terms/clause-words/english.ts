import { isDay } from "../../dates";
import { count, list, longDate, percent } from "../../format";
import { type Level, levels } from "../../levels";
import { type ClauseValue, channels, matterKinds } from "../clauses";
import {
  approverWords,
  channelWords,
  decisionModeWords,
  effectWords,
  everyWords,
  matterWords,
  openToWords,
  separationWords,
  unitWords,
} from "./options";
import { aligned, alikeChannels, capital, type Sayings, small } from "./sayings";
import { seatFacts } from "./seat-facts";

const levelNames: Record<Level, string> = { F: "federal", P: "provincial", T: "territorial", M: "municipal" };
const counted = "no one two three four five six seven eight nine ten".split(" ");
const inWords = (howMany: number): string => counted[howMany] ?? String(howMany);
const onDay = (day: string): string => (isDay(day) ? longDate("en", day) : day);

const businessDays = (howMany: number): string =>
  count("en", howMany, { one: "business day", other: "business days" });

const councilMatters = "activities, the work plan, terms and money";
const authority = {
  recommends: {
    recommends: `Recommends on ${councilMatters}, and on its own affairs`,
    decides: `Recommends on ${councilMatters}; decides its own affairs`,
  },
  decides: {
    recommends: `Decides on ${councilMatters}; recommends on its own affairs`,
    decides: `Decides on ${councilMatters}, and on its own affairs`,
  },
};

const means = {
  teleconference: "by teleconference",
  videoconference: "by videoconference",
  "in-person": "in person",
  hybrid: "in hybrid form",
};

function length(months: number): string {
  if (months % 12 === 0) return count("en", months / 12, { one: "year", other: "years" });
  return count("en", months, { one: "month", other: "months" });
}

function shareOfVoices(share: number): string {
  if (share === 50) return "Half of the filled voices";
  if (share === 100) return "Every filled voice";
  return `${percent("en", share)} of the filled voices`;
}

function levelsHeard(howMany: number): string {
  if (howMany === 0) return "";
  if (howMany === levels.length) return ", and all four levels of government";
  return `, and ${inWords(howMany)} ${howMany === 1 ? "level" : "levels"} of government`;
}

function leastSeats(minimum: number): string {
  if (minimum === 0) return "No minimum by level";
  return `At least ${inWords(minimum)} filled ${minimum === 1 ? "seat" : "seats"} at every level`;
}

function mostSeats(ceilings: ClauseValue<"balance">["ceilings"]): string {
  const named = levels.flatMap((level) => {
    const ceiling = ceilings[level];
    return ceiling === undefined ? [] : [`${percent("en", ceiling)} ${levelNames[level]} seats`];
  });
  return named.length > 0 ? `at most ${list("en", named)}` : "";
}

function seat(
  value: ClauseValue<"seat">,
  { holder, government, namedBy }: ReturnType<typeof seatFacts>,
): string {
  const level = levelNames[value.level];
  const who = holder ? aligned(capital(holder), government, level) : `A ${level} seat`;
  const more = aligned(who, value.coChair && "co-chair", namedBy && `named by ${namedBy}`);
  return value.number === "stated" ? more : `${more}; number not stated`;
}

export const english: Sayings = {
  "reports-to": ({ councils }, names) => list("en", councils.map(names.body)),
  seat: (value, names) => seat(value, seatFacts("en", value, names)),
  "co-chair-term": ({ months, inTurn, next }, names) => {
    const unset = inTurn ? "In turn, with no set term" : "No set term";
    const term = months === null ? unset : aligned(`For ${length(months)}`, inTurn && "in turn");
    return next === undefined ? term : `${term}; next: ${names.jurisdiction(next)}`;
  },
  authority: (value) => authority[value["council-matters"]][value["own-affairs"]],
  cadence: ({ every, by, atCall }) =>
    aligned(
      everyWords.en[every],
      by !== null && means[by],
      atCall && every !== "on-call" && "or at the call of the co-chairs",
    ),
  quorum: (quorum) => (quorum ? shareOfVoices(quorum.share) + levelsHeard(quorum.levels) : "None asked"),
  balance: ({ minimum, ceilings, effect }) =>
    `${aligned(leastSeats(minimum), mostSeats(ceilings))}; ${small(effectWords.en[effect])}`,
  "decision-mode": ({ mode }) => decisionModeWords.en[mode],
  channels: (value) => {
    const alike = alikeChannels(value, { matters: matterKinds, order: channels });
    const said = alike.map((group) => {
      const matters = list(
        "en",
        group.matters.map((matter) => small(matterWords.en[matter])),
      );
      return `${matters}: ${list(
        "en",
        group.channels.map((channel) => small(channelWords.en[channel])),
        "or",
      )}`;
    });
    return capital(said.join("; ")) || "No channel stated";
  },
  "unit-of-position": ({ unit }) => unitWords.en[unit],
  deadlines: ({ notice, papers, record, approval }) =>
    aligned(
      notice === 0 ? "Notice on the day of the meeting" : `Notice ${businessDays(notice)} before the meeting`,
      papers === 0 ? "papers on the day" : `papers ${businessDays(papers)} before`,
      record === 0 ? "record on the day" : `record ${businessDays(record)} after`,
      approval === 0
        ? "tacit approval on circulation"
        : `tacit approval ${businessDays(approval)} after circulation`,
    ),
  "co-chair-silence": ({ days }) =>
    days === 0
      ? "The approval of one co-chair suffices at once"
      : `After ${businessDays(days)} of silence from one co-chair, the approval of the other suffices`,
  "separation-of-duties": ({ rule }) => separationWords.en[rule],
  "working-papers": ({ oneLanguage }) =>
    oneLanguage ? "In the author’s language, with title and summary in both" : "In both languages",
  reporting: ({ every }) =>
    every === "regularly" || every === "periodically"
      ? `${everyWords.en[every]}; interval not stated`
      : everyWords.en[every],
  "review-date": ({ on }) => `To be reviewed by ${onDay(on)}`,
  "end-date": ({ on }) => `Ends on ${onDay(on)}`,
  expenses: ({ bornBy, unlessApproved }) => {
    const exception = { members: "funding was approved", councils: "the councils decided otherwise" }[bornBy];
    const said = `Travel, meals and accommodation borne by the ${bornBy}`;
    return unlessApproved ? `${said}, unless ${exception} before the expense` : said;
  },
  "funding-route": ({ throughSecretariat, scopeOfWork, approvedBy }) => {
    const route = throughSecretariat ? "Through the secretariat" : "Straight to the councils";
    const scope = scopeOfWork ? ", with a scope of work" : "; scope of work not stated";
    return `${route}${scope}; approved by ${small(approverWords.en[approvedBy])}`;
  },
  results: ({ openTo }) => openToWords.en[openTo],
  "work-plan": ({ required, withFunding }) => {
    const proposals = "with the funding proposals that go with it";
    if (required) return aligned("Required", withFunding && proposals);
    return withFunding ? `Not required; where there is one, ${proposals}` : "Not required";
  },
};
