// The field's own words for one thing, in both languages: what is typed is widened by them, the index never.
// Those that stand under `also` are found, but widen nothing themselves.
import { indexed } from "./spelling";

type Synonyms = { same: readonly string[]; also?: readonly string[] };

const field: readonly Synonyms[] = [
  // Documents write GTSPCC for the group whose acronym is GTSAC, and « Comités mixtes » for the councils together.
  { same: ["CCSWG", "GTSAC", "GTSPCC"] },
  { same: ["Joint Councils", "Conseils mixtes", "Comités mixtes"] },
  { same: ["PSSDC", "CPSSP", "CPSSD"] },
  { same: ["PSCIOC", "CDPISP"] },
  { same: ["MISA", "ASIM"] },
  { same: ["MSDO", "Municipal Service Delivery Officials"] },
  { same: ["ICCS", "ISAC"] },
  { same: ["FPTM", "federal provincial territorial municipal"] },
  { same: ["ToR", "terms of reference", "cadre de référence"], also: ["mandat"] },
  { same: ["working group", "groupe de travail", "WG"] },
  { same: ["task team", "task force", "équipe de travail"] },
  { same: ["sub-committee", "subcommittee", "sous-comité"] },
  { same: ["council", "conseil"] },
  { same: ["body", "organisme"] },
  { same: ["co-chair", "cochair", "coprésident", "coprésidence"] },
  { same: ["jurisdiction", "administration"] },
  { same: ["level of government", "ordre de gouvernement"] },
  { same: ["seat", "siège"] },
  { same: ["member", "membre"] },
  { same: ["alternate", "substitut", "suppléant"] },
  { same: ["contact", "personne-ressource"] },
  { same: ["observer", "observateur", "observatrice"] },
  { same: ["nomination", "désignation"] },
  { same: ["meeting", "réunion"] },
  { same: ["teleconference", "téléconférence"] },
  { same: ["videoconference", "vidéoconférence"] },
  { same: ["agenda", "ordre du jour"] },
  { same: ["record", "minutes", "compte rendu"] },
  { same: ["funding", "financement"] },
  { same: ["expense", "dépense"] },
  { same: ["work plan", "workplan", "plan de travail"] },
  { same: ["scope of work", "portée des travaux"], also: ["énoncé des travaux"] },
  { same: ["decision", "décision"] },
  { same: ["recommendation", "recommandation"] },
  { same: ["responsibility", "responsabilité"] },
  { same: ["municipality", "municipalité"] },
  { same: ["directory", "répertoire", "annuaire"] },
  {
    same: [
      ...["two-step verification", "two-factor authentication", "2FA", "MFA"],
      ...["double vérification", "authentification à deux facteurs"],
    ],
  },
  { same: ["sign out", "log out", "logout", "se déconnecter", "déconnexion"] },
  { same: ["sign in", "log in", "login", "se connecter", "connexion"] },
];

/** Words that carry nothing by themselves: dropped from what is typed, unless nothing else was. */
const empty = new Set(
  indexed(
    "a an the of for to in on and or by with from at is le la les un une des du de et ou en au aux pour par sur dans avec",
  ).split(" "),
);
export const isEmpty = (word: string): boolean => empty.has(word);

/** The words of a name without the empty ones. */
export const fullWords = (text: string): string[] => {
  const words = indexed(text).split(" ").filter(Boolean);
  const full = words.filter((word) => !isEmpty(word));
  return full.length > 0 ? full : words;
};

/** Other ways of saying what begins at a place of the typed words, and how many of them it takes. */
export type Widening = { takes: number; ways: string[][] };
export type Widen = (words: readonly string[], from: number) => Widening | undefined;

/** The field's words, and the acronyms of the bodies that the reader sees, each in both languages. */
export function widening(acronyms: readonly (readonly string[])[]): Widen {
  const byFirst = new Map<string, { said: string[]; ways: string[][] }[]>();
  for (const { same, also = [] } of [...field, ...acronyms.map((pair): Synonyms => ({ same: pair }))]) {
    const ways = [...same, ...also].map(fullWords).filter((words) => words.length > 0);
    for (const said of same.map(fullWords)) {
      const [first] = said;
      if (first) byFirst.set(first, [...(byFirst.get(first) ?? []), { said, ways }]);
    }
  }
  return (words, from) => {
    const known = (byFirst.get(words[from] ?? "") ?? []).filter(({ said }) =>
      said.every((word, place) => words[from + place] === word),
    );
    const takes = Math.max(0, ...known.map(({ said }) => said.length));
    if (takes === 0) return undefined;
    return { takes, ways: known.flatMap(({ said, ways }) => (said.length === takes ? ways : [])) };
  };
}
