// Who the body answers to. "Joint Councils", and the variant « Comités mixtes », mean both.
import { founding, inOrder, type Read } from "./reading";
import type { ProposedClause } from "./recognised";

const joint = /\bjoint councils?\b|\b(?:conseils?|comites?) mixtes?\b/;
const serviceDelivery =
  /\bpssdc\b|\bcpssp\b|public sector service delivery council|conseils? (?:publics? )?de la prestation des services/;
const informationOfficers =
  /\bpscioc\b|\bcdpisp\b|chief information officers?'? council|conseils? (?:publics? )?des dirigeants principaux de l'information/;
const answers =
  /\breport|\brapport|\brend(?:re)? compte|\brelev|\baccountab|\bsubmit|\bpresent|\brecommand|\brecommend/;

export function councilsNamedIn(folded: string): string[] {
  if (joint.test(folded)) return ["PSSDC", "PSCIOC"];
  return [
    ...(serviceDelivery.test(folded) ? ["PSSDC"] : []),
    ...(informationOfficers.test(folded) ? ["PSCIOC"] : []),
  ];
}

/** The passage that says who is reported to; else who is answered to anywhere; else who is named first. */
export function reportsTo(reads: Read[]): ProposedClause[] {
  const naming = (read: Read) => councilsNamedIn(read.folded).length > 0;
  const reporting = inOrder(reads, ["reporting"], "only").find(naming);
  const answering = inOrder(reads, ["decision-making", "responsibilities", "co-chairs"]).find(
    (read) => naming(read) && answers.test(read.folded),
  );
  const read = reporting ?? answering ?? inOrder(reads, ["context", "mandate"]).find(naming);
  if (!read) return [];
  return [{ kind: "reports-to", value: { councils: councilsNamedIn(read.folded) }, ...founding(read) }];
}

/** A text without the councils a body answers to, for what is asked of the body itself. */
export const withoutCouncils = (folded: string): string =>
  [joint, serviceDelivery, informationOfficers].reduce(
    (left, pattern) => left.replace(new RegExp(pattern, "g"), ""),
    folded,
  );
