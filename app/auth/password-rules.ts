import { z } from "zod";
import { type Language, languages, pick } from "../domain/bilingual";
import { Invalid } from "../domain/refusals";
import { siteWords } from "../words";
import { passwordWords } from "./password-words";

/** T-d: characters a password needs, beside a second factor and without one. */
export const passwordLengths = { withFactor: 12, alone: 15 };

type Chosen = { password: string; again: string; email: string; least?: number };
type Problem = { field: string; message: string };

/** Long ones that are tried first: what people write when fifteen characters are asked for. As letters and digits. */
const common = [
  ..."password passwort motdepasse monmotdepasse mypassword letmein welcome bienvenue bonjour iloveyou jetaime".split(
    " ",
  ),
  ..."administrator administrateur secretariat government gouvernement canada ottawa changeme qwerty azerty".split(
    " ",
  ),
  ..."correcthorsebatterystaple thequickbrownfoxjumpsoverthelazydog maytheforcebewithyou tobeornottobe".split(
    " ",
  ),
  ..."portezcevieuxwhiskyaujugeblondquifume onceuponatime iletaitunefois threeblindmice ocanada".split(" "),
];

const rows = [
  "abcdefghijklmnopqrstuvwxyz",
  "01234567890",
  "qwertyuiop",
  "asdfghjkl",
  "zxcvbnm",
  "azertyuiop",
  "qsdfghjklm",
  "wxcvbn",
];
const runs = rows.flatMap((row) => [row, [...row].reverse().join("")]);
/** Letters and digits that nobody guesses from the rest of what is known. */
const enough = 10;

/** Small letters and digits, without accents: disguises in capitals, marks and spaces are none. */
const plain = (text: string): string =>
  text
    .normalize("NFD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");

const without = (text: string, parts: readonly string[]): string =>
  parts.reduce((left, part) => left.replaceAll(part, " "), text).replaceAll(" ", "");

function isBuiltOn(parts: readonly string[], text: string): boolean {
  const left = without(text, parts);
  return left.length < text.length && left.length < enough;
}

const namesOfWorkspace = languages.flatMap((language) => {
  const { name } = siteWords[language];
  return [plain(name), ...name.split(/[\s’]+/).map(plain)].filter((part) => part.length > 3);
});

/** What anyone who writes to the person knows: the address, and each part of it. */
function partsOf(email: string): string[] {
  const parts = email.split(/[^\p{L}\p{N}]+/u).map(plain);
  return [plain(email), plain(email.split("@")[0] ?? ""), ...parts].filter((part) => part.length > 2);
}

/** A piece that comes again and again, few different characters, or neighbours of an alphabet or a keyboard. */
function isMonotonous(text: string): boolean {
  if (new Set(text).size < 6 || isRepeated(text)) return true;
  return [...text].length - inRuns(text) < enough / 2;
}

function isRepeated(text: string): boolean {
  for (let length = 1; length <= text.length / 2; length += 1)
    if ([...text].every((sign, place) => place < length || sign === text[place - length])) return true;
  return false;
}

/** How many characters stand in a run of four or more. */
function inRuns(text: string): number {
  const covered = new Set<number>();
  for (let start = 0; start + 4 <= text.length; start += 1) {
    if (!runs.some((run) => run.includes(text.slice(start, start + 4)))) continue;
    for (let place = start; place < start + 4; place += 1) covered.add(place);
  }
  return covered.size;
}

/** Counted as people count: a letter with its accent is one. */
const lengthOf = (password: string): number => [...password.normalize("NFC")].length;

/** T-d: fifteen characters or more (twelve beside a second factor), pasteable, up to two hundred; nothing that others would try first; the same twice. */
export function passwordProblems(language: Language, { password, again, email, least }: Chosen): Problem[] {
  const words = pick(passwordWords, language);
  const problem = (message: string, field = "password") => [{ field, message }];
  const needed = least ?? passwordLengths.alone;
  if (lengthOf(password) < needed) return problem(words.short(needed));
  if (lengthOf(password) > 200) return problem(words.long);
  const text = plain(password);
  if (isBuiltOn(namesOfWorkspace, text)) return problem(words.workspace);
  if (isBuiltOn(partsOf(email), text)) return problem(words.address);
  if (isMonotonous(text || password)) return problem(words.monotonous);
  if (isBuiltOn(common, text)) return problem(words.common);
  return password === again ? [] : problem(words.different, "again");
}

/** Long enough to stand without a second factor. */
export const isLongPassword = (password: string): boolean => lengthOf(password) >= passwordLengths.alone;

/** A new password, typed twice. */
export const twice = z.object({ password: z.string().catch(""), again: z.string().catch("") });

/** The same rules for a form that refuses in both languages. */
export function mustBeGoodPassword(chosen: Chosen): void {
  const [en, fr] = languages.map((language) => passwordProblems(language, chosen)[0]);
  if (en && fr) throw new Invalid([{ field: en.field, text: { en: en.message, fr: fr.message } }]);
}
