// The fourteen governments by every name met in documents: for organizations this house does not know.
import type { Level } from "../../levels";
import { fold } from "./fold";

type Government = { code: string; level: Level; names: string[]; short: string[] };

export const governments: Government[] = [
  {
    code: "BC",
    level: "P",
    names: ["British Columbia", "Colombie-Britannique"],
    short: ["BC", "B.C.", "C.-B."],
  },
  { code: "AB", level: "P", names: ["Alberta"], short: ["AB", "Alb."] },
  { code: "SK", level: "P", names: ["Saskatchewan"], short: ["SK", "Sask."] },
  { code: "MB", level: "P", names: ["Manitoba"], short: ["MB", "Man."] },
  { code: "ON", level: "P", names: ["Ontario"], short: ["ON", "Ont."] },
  { code: "QC", level: "P", names: ["Québec"], short: ["QC", "Qc"] },
  { code: "NB", level: "P", names: ["New Brunswick", "Nouveau-Brunswick"], short: ["NB", "N.B.", "N.-B."] },
  { code: "NS", level: "P", names: ["Nova Scotia", "Nouvelle-Écosse"], short: ["NS", "N.S.", "N.-É."] },
  {
    code: "PE",
    level: "P",
    names: ["Prince Edward Island", "Île-du-Prince-Édouard"],
    short: ["PE", "PEI", "P.E.I.", "Î.-P.-É."],
  },
  {
    code: "NL",
    level: "P",
    names: ["Newfoundland and Labrador", "Newfoundland & Labrador", "Terre-Neuve-et-Labrador"],
    short: ["NL", "N.L.", "T.-N.-L."],
  },
  { code: "YT", level: "T", names: ["Yukon"], short: ["YT", "Yn"] },
  {
    code: "NT",
    level: "T",
    names: ["Northwest Territories", "Territoires du Nord-Ouest"],
    short: ["NT", "NWT", "N.W.T.", "T.N.-O.", "GNWT", "GTNO"],
  },
  { code: "NU", level: "T", names: ["Nunavut"], short: ["NU", "Nt"] },
  { code: "CA", level: "F", names: ["Canada", "canadien", "canadienne"], short: [] },
];

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
const patternOf = (forms: string[]): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${forms.map(escaped).join("|") || "(?!)"})(?![\\p{L}\\p{N}])`, "u");

const patterns = governments.map(({ code, level, names, short }) => ({
  code,
  level,
  named: patternOf(names.map(fold)),
  abbreviated: patternOf(short),
}));

/** The government an organization's name speaks of; Canada only where no other does. */
export function governmentNamedIn(text: string): { code: string; level: Level } | null {
  const folded = fold(text);
  const found = patterns.find(({ named, abbreviated }) => named.test(folded) || abbreviated.test(text));
  return found ? { code: found.code, level: found.level } : null;
}

const codeByName = new Map(
  governments.flatMap(({ code, names }) => names.map((name) => [fold(name), code] as const)),
);
const ofGovernment =
  /^(?:the\s+)?(?:government of (?:the )?|province of |gouvernement (?:de la |du |de l'|des |de )|province (?:de la |du |de l'|de ))?(?:the |la |le |l')?/;

/** The government a text names and nothing else: "Ontario", "Government of Canada", « Québec (coprésidente) ». */
export function governmentAlone(text: string): string | null {
  const bare = fold(text)
    .replace(/\([^()]*\)/g, "")
    .trim()
    .replace(/[\s.,;:]+$/, "")
    .replace(ofGovernment, "");
  return codeByName.get(bare) ?? null;
}

const levelOfCode = new Map<string, Level>([
  ...governments.map(({ code, level }) => [code, level] as const),
  ["MSDO", "M"],
  ["MISA", "M"],
]);

export const levelOf = (jurisdiction: string): Level | null => levelOfCode.get(jurisdiction) ?? null;
