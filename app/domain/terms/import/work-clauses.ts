// Clauses on what the body owes: reports, results, a work plan; and until when it does.

import { councilsNamedIn } from "./councils";
import { type Dated, datedIn } from "./days-in-text";
import { frequencyIn } from "./frequency";
import { founding, inOrder, type Read, sentencesOf } from "./reading";
import type { ImportNote, ProposedClause } from "./recognised";

type Reporting = Extract<ProposedClause, { kind: "reporting" }>["value"]["every"];

const reports = /\breports?\b|\breporting\b|\brapports?\b|\bcomptes? rendus? periodiques?\b/;
const updates = /\bupdates?\b|\bmises? a jour\b/;
const toCouncils = (folded: string) =>
  councilsNamedIn(folded).length > 0 || /\bcouncils?\b|\bconseils?\b/.test(folded);

function reportingFrequency(folded: string): Reporting | null {
  const stated = frequencyIn(folded);
  if (stated === "month" || stated === "quarter" || stated === "half-year" || stated === "year")
    return stated;
  if (/\bperiodic|\bperiodique/.test(folded)) return "periodically";
  return /\bregular|\bregulier/.test(folded) ? "regularly" : null;
}

/** Reports found the clause before mere updates do. */
export function reporting(reads: Read[]): ProposedClause[] {
  const sections = inOrder(reads, ["reporting", "co-chairs", "responsibilities", "mandate"], "only");
  for (const kind of [reports, updates]) {
    for (const read of sections) {
      const sentence = sentencesOf(read.folded).find((one) => kind.test(one) && reportingFrequency(one));
      const every = sentence ? reportingFrequency(sentence) : null;
      if (every && (read.section === "reporting" || toCouncils(read.folded))) {
        return [{ kind: "reporting", value: { every }, ...founding(read) }];
      }
    }
  }
  return [];
}

const shared =
  /\bresults?\b[^.]{0,80}\b(?:accessible|available|shared?|publish\S*|open)\b|\b(?:share|publish)\b[^.]{0,40}\bresults?\b|\bresultats?\b[^.]{0,80}\b(?:accessibles?|disponibles?|diffus\S*|communiqu\S*|partag\S*)|\b(?:diffuser|communiquer|partager)\b[^.]{0,40}\bresultats?\b/;

export function results(reads: Read[]): ProposedClause[] {
  const read = inOrder(reads, ["responsibilities", "mandate"]).find(({ folded }) => shared.test(folded));
  if (!read) return [];
  const isForAll = /\bjurisdictions?\b|\bgovernments\b|\badministrations?\b|\bgouvernements\b/.test(
    read.folded,
  );
  const openTo = !isForAll && /\bmembers?\b|\bmembres?\b/.test(read.folded) ? "members" : "jurisdictions";
  return [{ kind: "results", value: { openTo }, ...founding(read) }];
}

const workPlan = /\bwork ?plans?\b|\bplans? de travail\b/;
const makes =
  /\bdevelop|\bmaintain|\bprepar|\bdraft|\bestablish|\bsubmit|\belabor|\bmaint|\bdresse|\betabl|\btenir\b|\bsoum/;

export function workPlanClause(reads: Read[]): ProposedClause[] {
  const read = inOrder(reads, ["responsibilities", "mandate", "reporting", "co-chairs"], "only").find(
    ({ folded }) => workPlan.test(folded) && makes.test(folded),
  );
  if (!read) return [];
  const withFunding = /\bfund|\bfinanc|\bbudget/.test(read.folded);
  return [{ kind: "work-plan", value: { required: true, withFunding }, ...founding(read) }];
}

const reviewed = /\breview|\brevis|\breexamin|\brevu|\bexamin/;
const ended =
  /\bends?\b|\bexpire|\bsunset|\bterminat|\bin effect until\b|\bin force until\b|\bcease|\bprend(?:ra)? fin\b|\bjusqu'au\b|\becheance\b|\bcesse|\bse termine/;
const ofTheBody =
  /\bmandate?\b|\bterms of reference\b|\bcadre de reference\b|\bgroup|\bcommit|\bcomit|\bteam\b|\bequipe\b|\bcouncil|\bconseil/;

function datedPassage(reads: Read[], pattern: RegExp): ({ read: Read } & Dated) | null {
  for (const read of reads) {
    for (const sentence of sentencesOf(read.folded)) {
      const at = ofTheBody.test(sentence) ? sentence.search(pattern) : -1;
      const dated = at === -1 ? null : (datedIn(sentence.slice(at)) ?? datedIn(sentence));
      if (dated) return { read, ...dated };
    }
  }
  return null;
}

const datedClauses = { "review-date": reviewed, "end-date": ended };
const datedKinds = ["review-date", "end-date"] as const;

export const dated = (reads: Read[]): ProposedClause[] =>
  datedKinds.flatMap((kind) => {
    const found = datedPassage(reads, datedClauses[kind]);
    return found ? [{ kind, value: { on: found.on }, ...founding(found.read) }] : [];
  });

/** Dates whose day the text does not give: the first of the month was taken. */
export const daysNotStated = (reads: Read[]): ImportNote[] =>
  datedKinds.flatMap((clause) => {
    const month = datedPassage(reads, datedClauses[clause])?.month;
    return month ? [{ key: "day-not-stated" as const, clause, month }] : [];
  });
