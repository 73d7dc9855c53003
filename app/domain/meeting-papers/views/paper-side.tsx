import { address } from "../../../site-map";
import { Facts, Sentence, Status, useLanguage, useWords } from "../../../ui";
import type { SideState } from "../../agendas/paper";
import { type Language, langOf, say } from "../../bilingual";
import { fileSize, longDate } from "../../format";
import { paperPageWords } from "../page-words";
import type { PaperPage } from "../pages.server";
import { paperKindWords, paperStatusWords, sideWords } from "../words";

const tones: Record<SideState, "ok" | "wait" | "bad"> = { ready: "ok", behind: "wait", missing: "wait" };

const inWords = (words: typeof paperPageWords.en, language: Language | "both"): string =>
  ({ en: words.english, fr: words.french, both: words.both })[language];

const named = { en: "inEnglish", fr: "inFrench", both: "inBoth" } as const;

export function FileLinks({ page: { versions, line } }: { page: PaperPage }) {
  const language = useLanguage();
  const words = useWords(paperPageWords);
  return (
    <section className="stack" aria-labelledby="versions">
      <h2 id="versions">{words.versions}</h2>
      <ul className="lines" role="list">
        {[...versions].reverse().map((file) => (
          <li key={file.id}>
            <a href={address(language, "paper-file", { paper: line.id, file: file.id })}>
              {words.versionOf(file.number, words[named[file.language]])}
            </a>
            <span className="meta">
              {" "}
              {file.name}, {fileSize(language, file.bytes)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

export function About({ page }: { page: PaperPage }) {
  const language = useLanguage();
  const words = useWords(paperPageWords);
  const kindNames = useWords(paperKindWords);
  const statusNames = useWords(paperStatusWords);
  const sideNames = useWords(sideWords);
  const { line, sides, requests } = page;
  return (
    <section className="stack" aria-label={words.state}>
      <Facts
        facts={[
          { key: "kind", label: words.kind, value: kindNames[line.kind] },
          { key: "status", label: words.status, value: statusNames[line.status] },
          ...(line.suppliedBy ? [{ key: "supplied", label: words.suppliedBy, value: line.suppliedBy }] : []),
          ...(line.inConfidence ? [{ key: "confidence", label: words.confidence, value: words.yes }] : []),
          ...(["en", "fr"] as const).map((side) => ({
            key: side,
            label: inWords(words, side),
            value: <Status tone={tones[sides[side]]}>{sideNames[sides[side]]}</Status>,
          })),
        ]}
      />
      {requests.map((request) => (
        <p key={request.id} className="meta">
          {inWords(words, request.language)}
          {". "}
          <Sentence
            of={[request.who]}
            say={(who) => words.askedBy(who, longDate(language, request.neededBy))}
          />
        </p>
      ))}
    </section>
  );
}

export function PaperActs({ page }: { page: PaperPage }) {
  const language = useLanguage();
  const words = useWords(paperPageWords);
  const { acts, line, sides, requests } = page;
  const named = say(language, line.title);
  const lacks = (["en", "fr"] as const).filter(
    (side) => sides[side] !== "ready" && !requests.some((request) => request.language === side),
  );
  const links = [
    ["paper-admit", words.admit, acts.admitPaper],
    ["paper-decline", words.decline, acts.declinePaper],
    ["paper-replace", words.replace, acts.replacePaper],
    ["paper-edit", words.edit, acts.describePaper],
    ["paper-withdraw", words.withdraw, acts.withdrawPaper],
    ...(lacks.length > 0
      ? [
          [
            "paper-ask",
            lacks.length === 1 && lacks[0]
              ? words[lacks[0] === "en" ? "askEnglish" : "askFrench"]
              : words.ask,
            acts.askForSide,
          ] as const,
        ]
      : []),
  ] as const;
  const may = links.filter(([, , offer]) => offer?.may);
  if (may.length === 0) return null;
  return (
    <ul className="lines noprint" role="list">
      {may.map(([place, label]) => (
        <li key={place}>
          <a href={address(language, place, { paper: line.id })}>
            {label}
            <span className="vh" lang={langOf(language, line.title)}>
              {" "}
              {named}
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}
