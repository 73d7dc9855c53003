// Clauses on money: who bears expenses, and the way a funding form takes.
import { founding, inOrder, type Read } from "./reading";
import type { ProposedClause } from "./recognised";

const expenseWords = /\btravel|\baccommodation|\bmeals\b|\bdeplacements?\b|\brepas\b|\bhebergement\b/;
const memberBears =
  /\bmembers?\b[^.]{0,80}\b(?:responsible|bears?|covers?|pays?|assumes?|absorbs?|meets?)\b|\b(?:borne|bourne|paid|covered|assumed) by\b[^.]{0,40}\b(?:members?|jurisdictions?|organizations?)\b|\btheir own\b|\bmembres?\b[^.]{0,80}\b(?:assum|pai|pren|responsab|support|couvr|acquitt)|\ba la charge des? (?:membres?|administrations?|organisations?)|\bassumes? par les (?:membres|administrations|organisations)/;
const councilBears =
  /\b(?:borne|paid|covered|reimbursed|funded) by the (?:joint )?councils?\b|\bcouncils?\b[^.]{0,40}\b(?:pays?|reimburses?|covers?|bears?)\b|\b(?:rembours|assum|paye|couvert)\S* par les? (?:conseils?|comites?)\b|\bconseils?\b[^.]{0,40}\b(?:paient|rembours|assument)/;
const exception = /\bunless\b|\bexcept\b|\ba moins (?:que|d')|\bsauf\b/;

export function expenses(reads: Read[]): ProposedClause[] {
  const read = inOrder(reads, ["funding"]).find(
    ({ folded }) => expenseWords.test(folded) && (memberBears.test(folded) || councilBears.test(folded)),
  );
  if (!read) return [];
  const bornBy = memberBears.test(read.folded) ? "members" : "councils";
  return [
    { kind: "expenses", value: { bornBy, unlessApproved: exception.test(read.folded) }, ...founding(read) },
  ];
}

const request =
  /\bfunding (?:request )?forms?\b|\brequests? for funding\b|\bfunding requests?\b|\bapplications? for funding\b|\bformulaires? (?:de|d'une demande de) (?:demande de )?financement\b|\bdemandes? de financement\b|\bpropositions? de financement\b/;
const secretariat = /\bsecretariat\b|\biccs\b|\bisac\b/;
const scope =
  /\bscopes? of (?:the )?work\b|\bstatements? of work\b|\bportee des travaux\b|\benonce des travaux\b/;
const ownerDecides =
  /\baccount (?:owner|holder)|\bwhose account\b|\bowns the account\b|\bconseil (?:titulaire|dont)\b[^.]{0,30}\bcompte\b|\btitulaire du compte\b/;

/** The funding section read as a whole, founded on the passage that speaks of the form or request first. */
export function fundingRoute(reads: Read[]): ProposedClause[] {
  const own = inOrder(reads, ["funding"], "only");
  const read = own.find(({ folded }) => request.test(folded)) ?? own.find(({ folded }) => scope.test(folded));
  if (!read) return [];
  const says = (pattern: RegExp) => own.some(({ folded }) => pattern.test(folded));
  const approvedBy = says(ownerDecides) ? "account-owner" : "every-council";
  const value = { throughSecretariat: says(secretariat), scopeOfWork: says(scope), approvedBy } as const;
  return [{ kind: "funding-route", value, ...founding(read) }];
}
