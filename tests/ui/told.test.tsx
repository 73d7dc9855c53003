// @vitest-environment node
import { expect, test } from "vitest";
import { Sentence, Told } from "../../app/ui/told/told";
import { markupOf } from "./render";

const both = { en: "Director", fr: "Directrice" };
const frenchOnly = { en: "", fr: "Directrice" };
const englishOnly = { en: "Director & head", fr: "" };
const none = { en: "", fr: "" };

test("L-2 a text that stands in for the missing language carries its own `lang`", () => {
  expect(markupOf(<Told text={both} />, "fr")).toBe("Directrice");
  expect(markupOf(<Told text={frenchOnly} />, "en")).toBe('<span lang="fr">Directrice</span>');
  expect(markupOf(<Told text={englishOnly} />, "fr")).toBe('<span lang="en">Director &amp; head</span>');
  expect(markupOf(<Told text={none} />, "fr")).toBe("");
});

test("L-2 within a sentence only the words of the other language are marked, wherever the sentence puts them", () => {
  const sentence = (who: string, seat: string) => `${seat}: ${who} until today.`;
  expect(markupOf(<Sentence of={[both, both]} say={sentence} />, "en")).toBe(
    "Director: Director until today.",
  );
  expect(markupOf(<Sentence of={[frenchOnly, englishOnly]} say={sentence} />, "en")).toBe(
    'Director &amp; head: <span lang="fr">Directrice</span> until today.',
  );
  expect(markupOf(<Sentence of={[frenchOnly, englishOnly]} say={sentence} />, "fr")).toBe(
    '<span lang="en">Director &amp; head</span>: Directrice until today.',
  );
});

test("a sentence sees that a text is empty in both languages, and can leave it out", () => {
  const by = (who: string) => (who ? `by ${who}` : "by nobody");
  expect(markupOf(<Sentence of={[none]} say={by} />)).toBe("by nobody");
});
