import { type Column, Mark, type Row, Status, Table, useLanguage, useWords } from "../../../../ui";
import {
  type GridAnswer,
  gridAnswers,
  gridAnswerWords,
  type KindOfPerson,
  kindOfPersonWords,
  kindsOfPerson,
  permissionsWords,
} from "../../permission-words";
import type { PermissionLine } from "../../permissions-table.server";

const marks = {
  page: "check",
  form: "pen",
  refused: "cross",
  notNow: "clock",
  nothing: "dash",
  elsewhere: "go",
  signIn: "lock",
} as const;
const tones = {
  page: "ok",
  form: "ok",
  refused: "bad",
  notNow: "wait",
  nothing: "plain",
  elsewhere: "plain",
  signIn: "plain",
} as const;

/** An answer by its sign and its words. */
export function Answer({ answer }: { answer: GridAnswer }) {
  const words = useWords(gridAnswerWords);
  return (
    <Status tone={tones[answer]} mark={marks[answer]}>
      {words[answer]}
    </Status>
  );
}

/** The name of the address, how it is written, and the state of what stands there. */
function Place({ line: { name, address, state } }: { line: PermissionLine }) {
  return (
    <>
      {name}
      {state && <span className="soft">, {state}</span>}
      <span className="meta">{address}</span>
    </>
  );
}

/** What one kind of person gets. */
export function PermissionList({ lines, kind }: { lines: PermissionLine[]; kind: KindOfPerson }) {
  const words = useWords(permissionsWords);
  const kinds = useWords(kindOfPersonWords);
  const at = kindsOfPerson.indexOf(kind);
  const rows: Row[] = lines.map((line) => ({
    key: line.key,
    cells: { place: <Place line={line} />, answer: <Answer answer={line.answers[at] ?? "nothing"} /> },
  }));
  const columns: Column[] = [
    { key: "place", label: words.place },
    { key: "answer", label: kinds[kind], foldedLabel: "" },
  ];
  return <Table fold dense kind="answers" columns={columns} rows={rows} rowHeader="place" />;
}

/** Everyone side by side; on a phone, the kinds of person under each answer. */
export function PermissionGrid({ lines }: { lines: PermissionLine[] }) {
  const words = useWords(permissionsWords);
  const kinds = useWords(kindOfPersonWords);
  const answers = useWords(gridAnswerWords);
  const columns: Column[] = [
    { key: "place", label: words.place },
    ...kindsOfPerson.map((kind) => ({ key: kind, label: <span>{kinds[kind]}</span>, wide: true })),
    { key: "who", label: words.who, foldedLabel: "", narrow: true },
  ];
  const rows: Row[] = lines.map((line) => ({
    key: line.key,
    cells: {
      place: <Place line={line} />,
      ...Object.fromEntries(
        kindsOfPerson.map((kind, at) => {
          const answer = line.answers[at] ?? "nothing";
          return [kind, <Sign key={kind} answer={answer} word={answers[answer]} />];
        }),
      ),
      who: <Grouped line={line} />,
    },
  }));
  return <Table fold dense kind="matrix" columns={columns} rows={rows} rowHeader="place" />;
}

function Sign({ answer, word }: { answer: GridAnswer; word: string }) {
  return (
    <span className={`st ${tones[answer]}`}>
      <Mark name={marks[answer]} />
      <span className="vh">{word}</span>
    </span>
  );
}

/** The same line for a narrow screen: each answer, and who gets it. */
function Grouped({ line }: { line: PermissionLine }) {
  const language = useLanguage();
  const words = useWords(permissionsWords);
  const kinds = useWords(kindOfPersonWords);
  const answers = useWords(gridAnswerWords);
  const list = new Intl.ListFormat(`${language}-CA`);
  const said = (who: KindOfPerson[]): string => {
    const signedIn = who.filter((kind) => kind !== "nobody");
    if (signedIn.length < kindsOfPerson.length - 1) return list.format(who.map((kind) => kinds[kind]));
    return who.includes("nobody") ? words.everyone : words.allSignedIn;
  };
  return (
    <>
      {gridAnswers.map((answer) => {
        const who = kindsOfPerson.filter((_, at) => line.answers[at] === answer);
        if (who.length === 0) return null;
        return (
          <span key={answer} className="st">
            <Mark name={marks[answer]} />
            <span>
              <b>{words.answered(answers[answer])}</b> {said(who)}
            </span>
          </span>
        );
      })}
    </>
  );
}
