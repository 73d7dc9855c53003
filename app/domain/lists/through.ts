// In words: through which seat, office or other standing somebody is on a list.
import { type Bilingual, type Language, languages, pick, say } from "../bilingual";
import { list as listing } from "../format";
import { officeWords } from "../offices";
import { throughWords } from "./name-words";
import type { NamedPlace } from "./places.server";

function oneIn(language: Language, place: NamedPlace): string {
  const words = pick(throughWords, language);
  const name = say(language, place.name);
  const body = say(language, place.bodyName);
  if (!place.isSeen) return words.elsewhere();
  if (place.as === "office") return place.office ? officeWords[language][place.office] : "";
  if (place.as === "reader") return words.reader(name);
  if (place.as === "observer") return words.observer(name, body);
  if (place.as === "contact") return words.contact(name, body);
  if (place.capacity === "alternate") return words.alternate(name, body);
  return words[place.coChair ? "chair" : "principal"](name, body);
}

/** Every place, each once; somebody who is named says so. */
export function throughText(through: readonly NamedPlace[], isCopy = false): Bilingual {
  const text = { en: "", fr: "" };
  for (const language of languages) {
    const words = pick(throughWords, language);
    const said = [...new Set(through.map((place) => oneIn(language, place)))];
    const whole = said.length > 0 ? listing(language, said) : words.named();
    text[language] = isCopy ? words.copy(whole) : whole;
  }
  return text;
}
