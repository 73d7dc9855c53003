// M-9: what a forecast comes to, in a sentence: "4 of 6 voices come; quorum needs one more, territorial."
import { catalogue, type Language, pick } from "../bilingual";
import { count, list } from "../format";
import type { Level } from "../levels";
import type { Forecast } from "./forecast";

const adjectives: Record<Language, Record<Level, string>> = {
  en: { F: "federal", P: "provincial", T: "territorial", M: "municipal" },
  fr: { F: "fédéral", P: "provincial", T: "territorial", M: "municipal" },
};

const words = catalogue(
  {
    coming: (coming: number, all: number, needed: number) =>
      `${coming} of ${count("en", all, { one: "voice", other: "voices" })} come; quorum is ${needed}.`,
    notAsked: (coming: number, all: number) =>
      `${coming} of ${count("en", all, { one: "voice", other: "voices" })} come. The terms ask for no quorum.`,
    reached: "It is reached.",
    more: (missing: number) =>
      `${count("en", missing, { one: "more voice is", other: "more voices are" })} needed.`,
    levels: (howMany: number, from: string) =>
      `Of these, ${howMany} must come from ${howMany === 1 ? "another level" : "other levels"}: ${from}.`,
    outOfReach: "It is out of reach, whatever those who have not answered say.",
  },
  {
    coming: (coming, all, needed) =>
      `${coming} sur ${count("fr", all, { one: "voix sera présente", other: "voix seront présentes" })}; le quorum est de ${needed}.`,
    notAsked: (coming, all) =>
      `${coming} sur ${count("fr", all, { one: "voix sera présente", other: "voix seront présentes" })}. Le cadre de référence ne demande aucun quorum.`,
    reached: "Il est atteint.",
    more: (missing) => `Il manque encore ${count("fr", missing, { one: "voix", other: "voix" })}.`,
    levels: (howMany, from) =>
      howMany < 2
        ? `L’une d’elles doit venir d’un autre ordre de gouvernement\u00a0: ${from}.`
        : `Parmi elles, ${howMany} doivent venir d’autres ordres de gouvernement\u00a0: ${from}.`,
    outOfReach: "Il est hors d’atteinte, quoi que répondent les sièges restants.",
  },
);

export function forecastSentence(language: Language, { quorum, verdict }: Forecast): string {
  const said = pick(words, language);
  const { heard, counting, needed, missing, missingLevels, from } = quorum;
  if (verdict === "not-asked") return said.notAsked(heard, counting);
  const first = said.coming(heard, counting, needed);
  if (verdict === "reached") return `${first} ${said.reached}`;
  if (verdict === "out-of-reach") return `${first} ${said.outOfReach}`;
  const named = list(
    language,
    from.map((level) => adjectives[language][level]),
  );
  const more = `${first} ${said.more(missing)}`;
  return missingLevels > 0 ? `${more} ${said.levels(missingLevels, named)}` : more;
}
