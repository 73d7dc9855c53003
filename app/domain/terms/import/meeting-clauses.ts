// Clauses on meetings: how often and how, quorum, deadlines, and what a silent co-chair means.
import { type ClauseValue, clauseDefaults } from "../clauses";
import { frequencyIn, otherRhythmIn } from "./frequency";
import { numberFrom, numberPattern } from "./numbers";
import { founding, inOrder, type Read, sentencesOf } from "./reading";
import type { ImportNote, ProposedClause } from "./recognised";

const gathering = /\bmeet(?:s|ings?)?\b|\breuni|\brencontr|\bseances?\b/;
const atCall =
  /\bat the (?:call|request) of\b|\bas (?:needed|required|necessary)\b|\b(?:when|if|where)(?:ever)? (?:needed|required|necessary)\b|\bon (?:request|call)\b|\bon an as[- ]needed\b|\ba la demande\b|\bau besoin\b|\bsur convocation\b|\b(?:si|lorsque|au moment) necessaire\b|\bselon les besoins\b/;
const means: [NonNullable<ClauseValue<"cadence">["by"]>, RegExp][] = [
  [
    "teleconference",
    /\bteleconf|\bconference calls?\b|\bby (?:tele)?phone\b|\bpar telephone\b|\bconferences? telephoniques?\b/,
  ],
  ["videoconference", /\bvideo|\bvirtual|\bvirtuel|\b(?:ms |microsoft )?teams\b|\bzoom\b|\bwebex\b/],
  ["in-person", /\bin[- ]person\b|\bface[- ]to[- ]face\b|\ben personne\b|\ben presence\b/],
  ["hybrid", /\bhybrid/],
];

function meansIn(folded: string): ClauseValue<"cadence">["by"] {
  const met = means
    .map(([by, pattern]) => ({ by, at: folded.search(pattern) }))
    .filter(({ at }) => at !== -1);
  return met.sort((one, other) => one.at - other.at)[0]?.by ?? null;
}

export function cadence(reads: Read[]): ProposedClause[] {
  const own = inOrder(reads, ["meetings"], "only");
  const others = reads.filter(({ section, folded }) => section !== "meetings" && gathering.test(folded));
  const stated =
    own.find(({ folded }) => frequencyIn(folded)) ??
    others.find(({ folded }) => /\bmeets?\b[^.]{0,40}ly\b|\bse reuni/.test(folded) && frequencyIn(folded));
  const called = own.find(({ folded }) => atCall.test(folded));
  const read = stated ?? (own.some(({ folded }) => otherRhythmIn(folded)) ? undefined : called);
  if (!read) return [];
  const every: ClauseValue<"cadence">["every"] = frequencyIn(read.folded) ?? "on-call";
  const spoken = [read, ...own];
  const by = spoken.map(({ folded }) => meansIn(folded)).find((found) => found !== null) ?? null;
  const value = { every, by, atCall: spoken.some(({ folded }) => atCall.test(folded)) };
  return [{ kind: "cadence", value, ...founding(read) }];
}

const noQuorum =
  /\bno quorum\b|\bquorum (?:is )?not required\b|\bwithout a quorum\b|\baucun quorum\b|\bpas de quorum\b|\bsans quorum\b/;
const half = /\bhalf\b|\bmoitie\b|\bfifty per ?cent\b/;
const majority = /\bmajorit/;
const twoThirds = /\btwo[- ]thirds\b|\b2\/3\b|\bdeux tiers\b/;
const percentage = /(\d{1,3}) ?(?:%|per ?cent|pour cent|p\. ?100)/;
const plusOne = /\bplus (?:one|1|une?)\b|\+ ?1\b/;
const everyLevel =
  /\b(?:all|each|every)\b[^.]{0,20}\blevels?\b|\b(?:tous les|chaque|chacun des)\b[^.]{0,20}\b(?:ordres?|paliers?)\b/;
const someLevels = new RegExp(
  `\\b(${numberPattern}) (?:different |of the (?:four )?|des |autres )?(?:levels?|ordres|paliers)\\b`,
);

function shareIn(folded: string): number | null {
  const stated = Number(percentage.exec(folded)?.[1] ?? 0);
  if ((stated === 50 || half.test(folded)) && plusOne.test(folded)) return 51;
  if (stated >= 1 && stated <= 100) return stated;
  if (twoThirds.test(folded)) return 67;
  if (half.test(folded)) return 50;
  return majority.test(folded) ? 51 : null;
}

function levelsIn(folded: string): number {
  if (everyLevel.test(folded)) return 4;
  const stated = someLevels.exec(folded)?.[1];
  return stated ? Math.min(4, numberFrom(stated)) : 0;
}

export function quorum(reads: Read[]): ProposedClause[] {
  for (const read of inOrder(reads, ["decision-making", "meetings"])) {
    if (!/\bquorum\b/.test(read.folded)) continue;
    if (noQuorum.test(read.folded)) return [{ kind: "quorum", value: null, ...founding(read) }];
    const share = shareIn(read.folded);
    if (share !== null)
      return [{ kind: "quorum", value: { share, levels: levelsIn(read.folded) }, ...founding(read) }];
  }
  return [];
}

const quorumOfMembers = new RegExp(
  `\\bquorum\\b[^.]{0,60}?\\b(${numberPattern} (?:[a-z]+ ){0,2}?(?:members|representatives|seats|membres|representants|sieges))\\b`,
);

/** What the text states and no clause can hold: said, so that a person writes the nearest. */
export function notOffered(reads: Read[]): ImportNote[] {
  const own = inOrder(reads, ["meetings"], "only");
  const rhythm = own.flatMap((read) => worded(read, otherRhythmIn(read.folded)))[0];
  const counted = reads.flatMap((read) => worded(read, quorumOfMembers.exec(read.folded)?.[1] ?? null))[0];
  return [
    ...(rhythm && cadence(reads).length === 0
      ? [{ key: "not-offered", clause: "cadence", found: rhythm } as const]
      : []),
    ...(counted && quorum(reads).length === 0
      ? [{ key: "not-offered", clause: "quorum", found: counted } as const]
      : []),
  ];
}

/** Folded text has the length of the passage: the same place in it gives the words as they stand. */
function worded({ passage, folded }: Read, found: string | null): string[] {
  const at = found === null ? -1 : folded.indexOf(found);
  return at === -1 || found === null ? [] : [passage.slice(at, at + found.length)];
}

const days = new RegExp(
  `\\b(${numberPattern}) (?:(?:business|working|clear) days?|jours? (?:ouvrables?|ouvres?))`,
);
const weeks = new RegExp(`\\b(${numberPattern}) (?:weeks?|semaines?)\\b`);

function businessDaysIn(folded: string): number | null {
  const inDays = days.exec(folded)?.[1];
  const inWeeks = weeks.exec(folded)?.[1];
  if (!inDays && !inWeeks) return null;
  const number = inDays ? numberFrom(inDays) : 5 * numberFrom(inWeeks ?? "");
  return number <= 60 ? number : null;
}

type Deadline = keyof ClauseValue<"deadlines">;
const deadlineWords: [Deadline, RegExp][] = [
  [
    "approval",
    /(?:record|minutes|proces-verbal|compte rendu|releve)[^.]*(?:approv|tacit|confirm|consider|repute)/,
  ],
  ["record", /\brecords?\b|\bminutes\b|\bproces-verbal|\bcomptes? rendus?\b|\breleve des decisions\b/],
  ["papers", /\bpapers\b|\bdocuments?\b|\bdocumentation\b|\bmaterials?\b|\bagenda\b|\bordre du jour\b/],
  ["notice", /\bnotice\b|\bavis\b|\bconvo/],
];

/** Deadlines stated; those the terms do not state keep the default. */
export function deadlines(reads: Read[]): ProposedClause[] {
  const stated: Partial<Record<Deadline, number>> = {};
  let foundingRead: Read | null = null;
  for (const read of inOrder(
    reads,
    ["meetings", "co-chairs", "responsibilities", "decision-making"],
    "only",
  )) {
    for (const sentence of sentencesOf(read.folded)) {
      const number = businessDaysIn(sentence);
      const deadline = deadlineWords.find(([, pattern]) => pattern.test(sentence))?.[0];
      if (number === null || !deadline || stated[deadline] !== undefined || silence.test(sentence)) continue;
      stated[deadline] = number;
      foundingRead ??= read;
    }
  }
  if (!foundingRead) return [];
  return [
    { kind: "deadlines", value: { ...clauseDefaults.deadlines, ...stated }, ...founding(foundingRead) },
  ];
}

const silence =
  /\bsilen|\bno (?:reply|response|answer)\b|\b(?:does|has|do) not (?:reply|respond|answer)|\bsans reponse\b|\bne (?:repond|donne)|\babsence de reponse\b|\bn'a pas repondu\b/;

export function coChairSilence(reads: Read[]): ProposedClause[] {
  const read = inOrder(reads, ["co-chairs", "meetings"]).find(
    ({ folded }) =>
      /\bco-?\s?(?:chair|president)/.test(folded) && silence.test(folded) && businessDaysIn(folded) !== null,
  );
  const number = read ? businessDaysIn(read.folded) : null;
  return read && number !== null
    ? [{ kind: "co-chair-silence", value: { days: number }, ...founding(read) }]
    : [];
}
