// The register as a file: both titles and both digests; headings and words in the reader's language.
import { type Language, pick, say } from "../bilingual";
import { dayOf } from "../dates";
import { isoDate } from "../format";
import { channelWords, matterWords } from "../terms/clause-words/options";
import { corrigendumWords } from "./corrigendum-words";
import { replacings } from "./lifecycle";
import { outcomeSaid, stateSaid } from "./outcome-said";
import type { RegisterLine } from "./register.server";
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

export function registerFile(lines: readonly RegisterLine[], language: Language) {
  const words = pick(registerWords, language);
  const routed = pick(routingWords, language);
  const headings = [
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
  ];
  const rows = lines.map((line) => [
    ...[line.number, isoDate(dayOf(line.declaredAt)), say(language, line.body)],
    ...[pick(matterWords, language)[line.kind], line.title.en, line.title.fr],
    ...[outcomeSaid(language, line), pick(agreementWords, language)[line.agreed]],
    pick(channelWords, language)[line.channel],
    ...[stateSaid(language, line), line.until ? isoDate(line.until) : ""],
    ...[say(language, line.reason), deferredUntil(line, language), line.deferral?.acts ?? ""],
    ...[correctedIn(line, "en"), correctedIn(line, "fr"), ...othersOf(line)],
    ...[line.digests.en, line.digests.fr],
    ...[
      line.routings.map((one) => routedSaid(language, one)).join("; "),
      backIn("en", line),
      backIn("fr", line),
    ],
  ]);
  return { name: words.file, headings, rows };
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
function othersOf({ replaces, replacedBy }: RegisterLine): string[] {
  const numbers = (all: RegisterLine["replaces"]) =>
    replacings.map((kind) =>
      all
        .filter((one) => one.kind === kind)
        .map(({ number }) => number)
        .join(" "),
    );
  return [...numbers(replaces), ...numbers(replacedBy)];
}
