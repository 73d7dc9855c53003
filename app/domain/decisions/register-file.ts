// The register as a file: both titles and both digests; headings and words in the reader's language.
import { type Language, pick, say } from "../bilingual";
import { dayOf } from "../dates";
import { earlierStateWords } from "../earlier-decisions/words";
import { isoDate } from "../format";
import { outcomeWords } from "../outcome-words";
import { matterWords } from "../terms/clause-words/options";
import { corrigendumWords } from "./corrigendum-words";
import { isInForce, replacings } from "./lifecycle";
import { decidedInWords } from "./out-of-session";
import { outcomeSaid, stateSaid } from "./outcome-said";
import type { Listed } from "./register.server";
import type { RegisterLine } from "./register-declared.server";
import type { EarlierLine } from "./register-earlier.server";
import { registerWords } from "./register-words";
import { routingStateWords, upperTableWords } from "./routing";
import { routingWords } from "./routing-words";
import type { Routing } from "./routings.server";
import { agreementWords } from "./said-words";

/** "FPT Clerks and Cabinet Secretaries: sent, no answer yet, 2026-06-05". */
function routedSaid(language: Language, { table, state, notes }: Routing): string {
  const words = pick(routingWords, language);
  const said = words.at(upperTableWords[language][table], routingStateWords[language][state]);
  const last = notes.at(-1);
  return last ? words.since(said, isoDate(last.on)) : said;
}

/** What came back, in one language, from each table that answered. */
const backIn = (side: Language, { routings }: RegisterLine): string =>
  routings
    .flatMap(({ notes }) =>
      notes.flatMap(({ on, text }) => (text[side] ? [`${isoDate(on)} ${text[side]}`] : [])),
    )
    .join("; ");

function headingsIn(language: Language): string[] {
  const words = pick(registerWords, language);
  const routed = pick(routingWords, language);
  return [
    ...[words.number, words.day, words.body, words.kind, words.titleEn, words.titleFr],
    ...[
      words.outcome,
      words.howAgreed,
      words.channel,
      words.state,
      words.untilDay,
      words.reason,
      words.deferredUntil,
      words.deferredActs,
      words.reviewBy,
      words.corrigendaEn,
      words.corrigendaFr,
      words.supersedes,
      words.rescinds,
      words.supersededBy,
      words.rescindedBy,
      words.digestEn,
      words.digestFr,
    ],
    ...[routed.column, routed.backEn, routed.backFr],
    ...[words.beforeEn, words.beforeFr],
  ];
}

const nothing = (howMany: number): string[] => Array.from({ length: howMany }, () => "");

function declaredRow(language: Language, line: RegisterLine): string[] {
  return [
    ...[line.number, isoDate(dayOf(line.declaredAt)), say(language, line.body)],
    ...[pick(matterWords, language)[line.kind], line.title.en, line.title.fr],
    ...[outcomeSaid(language, line), pick(agreementWords, language)[line.agreed]],
    pick(decidedInWords, language)[line.channel],
    ...[stateSaid(language, line), line.until ? isoDate(line.until) : ""],
    ...[say(language, line.reason), deferredUntil(line, language), line.deferral?.acts ?? ""],
    line.reviewBy && isInForce(line.state) ? isoDate(line.reviewBy) : "",
    ...[correctedIn(line, "en"), correctedIn(line, "fr"), ...othersOf(line)],
    ...[line.digests.en, line.digests.fr],
    ...[
      line.routings.map((one) => routedSaid(language, one)).join("; "),
      backIn("en", line),
      backIn("fr", line),
    ],
    ...nothing(2),
  ];
}

/** B-3: how its council agreed, and the digests of its texts, are not known. */
function earlierRow(language: Language, line: EarlierLine): string[] {
  return [
    ...[line.reference, isoDate(line.adoptedOn), say(language, line.body)],
    ...["", line.title.en, line.title.fr, pick(outcomeWords, language)[line.outcome], "", ""],
    ...[pick(earlierStateWords, language)[line.state], "", "", "", "", "", "", ""],
    ...othersOf({ replaces: [], replacesBefore: [], replacedBy: line.replacedBy }),
    ...nothing(5),
    ...[line.record.en, line.record.fr],
  ];
}

export function registerFile({ lines, earlier, earlierFirst }: Listed, language: Language) {
  const words = pick(registerWords, language);
  const declared = lines.map((line) => declaredRow(language, line));
  const before = earlier.map((line) => earlierRow(language, line));
  const rows = earlierFirst ? [...before, ...declared] : [...declared, ...before];
  return { name: words.file, headings: headingsIn(language), rows };
}

/** a day, or a condition. */
const deferredUntil = ({ deferral }: RegisterLine, language: Language): string =>
  deferral === null ? "" : deferral.until ? isoDate(deferral.until) : say(language, deferral.condition);

function correctedIn({ corrigenda }: RegisterLine, language: Language): string {
  const words = pick(corrigendumWords, language);
  return corrigenda
    .map(({ part, says, should }) => words.slip(words[`part-${part}`], says[language], should[language]))
    .join(" ");
}

/** What it superseded and rescinded, and by which it was. */
function othersOf({
  replaces,
  replacesBefore,
  replacedBy,
}: Pick<RegisterLine, "replaces" | "replacesBefore" | "replacedBy">): string[] {
  const numbers = (all: readonly Pick<RegisterLine["replaces"][number], "kind" | "number">[]) =>
    replacings.map((kind) =>
      all
        .filter((one) => one.kind === kind)
        .map(({ number }) => number)
        .join("; "),
    );
  return [...numbers([...replaces, ...replacesBefore]), ...numbers(replacedBy)];
}
