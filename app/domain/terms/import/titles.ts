// The body that a document's title names. Words about the document go; what is left must be a name, not a sentence.
import { type BodyKind, capitalisedEnd, kindOf } from "./body-names";
import { fold } from "./fold";
import { tidy } from "./repair";

type Titled = { name: string; acronym: string | null; kind: BodyKind; saysTerms: boolean };

const terms = "terms of reference|cadres? de r[ée]f[ée]rence|mandat";
const aroundName = [
  new RegExp(
    `^\\s*(?:(?:draft|[ée]bauche|projet)\\s*(?:[:–—-]\\s*|de\\s+)?)?(?:${terms})\\s*(?:(?:of|for)\\s+(?:the\\s+)?|(?:du|de la|de l['’]|des|de)\\s*|[:–—,-]\\s*)?`,
    "i",
  ),
  new RegExp(`\\s*[:,–—-]?\\s*\\(?(?:draft\\s+)?(?:${terms})\\)?\\s*$`, "i"),
  /^\s*(?:the|le|la|l['’])\s*(?=\p{L}{3})/iu,
];
const withAcronym =
  /^(.*?)\s*(?:\((?:the\s|l[ae]\s|l['’])?\s*["“«]?\s*(\p{Lu}[\p{Lu}-]{1,10}\p{Lu})\s*["”»]?\s*\))?\s*$/u;
const joint = /\bjoint councils?\b|\b(?:conseils?|comites?) mixtes?\b/;
const committee = /\bcommittees?\b|\bcomites?\b/;
const kindWords =
  /\b(?:working groups?|groupes? de travail|sub-?\s?committees?|sous-comites?|task (?:teams?|forces?)|equipes? de travail|councils?|conseils?|committees?|comites?|the|of|on|for|and|d[eu]s?|sur|la|les?|et)\b/g;
const longestName = 20;

/** "Working Group" alone says what kind of body it is, not which. */
const isProper = (folded: string): boolean => /[a-z]{3}/.test(folded.replace(kindWords, ""));
const isFrenchName = (folded: string): boolean =>
  /^(?:groupes? de travail|sous-comites?|equipes? de travail|conseils?|comites?)\s/.test(folded);
function titled(title: string): Titled | null {
  const bare = aroundName.reduce((left, pattern) => left.replace(pattern, ""), title);
  const [, words = "", acronym = null] = withAcronym.exec(tidy(bare)) ?? [];
  const folded = fold(words);
  const kind = kindOf(words) ?? (committee.test(folded) ? "sub-committee" : null);
  if (!kind || (kind === "council" && joint.test(folded))) return null;
  if (/[.;:,!?]$/.test(words) || words.split(/\s+/).length > longestName || !isProper(folded)) return null;
  if (!isFrenchName(folded) && capitalisedEnd(words) !== words) return null;
  return { name: words, acronym, kind, saysTerms: bare !== title };
}

/** A title that says "terms of reference" of a body; else the group it names; else the council, where it names one alone. */
export function bodyInTitles(titles: string[]): Titled | null {
  const all = titles.flatMap((title) => titled(title) ?? []);
  const councils = all.filter(({ kind }) => kind === "council");
  return (
    all.find(({ saysTerms }) => saysTerms) ??
    all.find(({ kind }) => kind !== "council") ??
    (councils.length === 1 ? (councils[0] ?? null) : null)
  );
}

const wordsOf = (name: string): string =>
  [...new Set(fold(name).match(/[a-z0-9]{2,}/g) ?? [])]
    .filter(
      (word) =>
        !/^(?:the|of|on|for|and|de|du|des|la|le|les|sur|et|fptm?|federal|provincial|territorial|municipal)$/.test(
          word,
        ),
    )
    .sort()
    .join(" ");

/** "Working Group on Forms" and "FPT Forms Working Group" are one name. */
export const isSameName = (one: string, other: string): boolean => wordsOf(one) === wordsOf(other);
