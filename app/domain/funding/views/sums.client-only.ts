// F-11: the sums of a budget follow what is typed, in the marks of the language of the page; the server adds up all the same.
import { type Language, languages } from "../../bilingual";
import { money } from "../../format";
import { sumFrom } from "../../typed-money";
import { fundingFormWords } from "../page-words/form";

export function comeAlive(place: HTMLElement): void {
  const form = place.closest("form");
  if (!form) return;
  const language: Language = languages.find((one) => document.documentElement.lang.startsWith(one)) ?? "en";
  const words = fundingFormWords[language];
  const sum = (kind: string): number =>
    [...form.querySelectorAll<HTMLInputElement>(`input[name^='${kind}-']`)].reduce((total, { value }) => {
      const cents = value.trim() === "" ? 0 : sumFrom(value, language);
      return typeof cents === "number" ? total + cents : total;
    }, 0);
  const write = (what: string, text: string) => {
    const found = place.querySelector(`[data-sum='${what}']`);
    if (found && found.textContent !== text) found.textContent = text;
  };
  const add = () => {
    const [lines, split] = [sum("line"), sum("share")];
    write("line", money(language, lines));
    write("share", money(language, split));
    const more = money(language, Math.abs(lines - split));
    if (lines === 0 && split === 0) write("difference", "");
    else if (lines === split) write("difference", words.equal);
    else write("difference", lines > split ? words.toPlace(more) : words.tooMuch(more));
  };
  form.addEventListener("input", add);
  add();
}
