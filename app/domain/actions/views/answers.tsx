import { Section, Status, Table, Told, useLanguage, useWords } from "../../../ui";
import { dayOf } from "../../dates";
import { capital, isoDate } from "../../format";
import { levelWords } from "../../levels";
import { type Answer, byLevel, howFar } from "../answers";
import { actionWords } from "../page-words";

/** M-16: "9 of 13", by level of government, then jurisdiction by jurisdiction. */
export function Answers({ answers }: { answers: readonly Answer[] }) {
  const words = useWords(actionWords);
  const names = useWords(levelWords);
  const { done, asked } = howFar(answers);
  return (
    <Section id="answers" title={words.answers} note={words.howFar(done, asked)}>
      <Table
        fold
        rowHeader="jurisdiction"
        columns={[
          { key: "jurisdiction", label: words.jurisdiction },
          { key: "answer", label: words.answer },
          { key: "note", label: words.note },
        ]}
        rows={byLevel(answers).flatMap(({ level, ...far }) => [
          {
            ...{ key: level, group: true },
            cells: { jurisdiction: `${names[level]}, ${words.howFar(far.done, far.asked)}` },
          },
          ...answers
            .filter((one) => one.level === level)
            .map((one) => ({
              key: one.jurisdiction,
              cells: {
                jurisdiction: <Told text={one.name} also={capital} />,
                answer: <Said answer={one} />,
                note: <Note answer={one} />,
              },
            })),
        ])}
      />
    </Section>
  );
}

function Said({ answer: { doneAt, until } }: { answer: Answer }) {
  const words = useWords(actionWords);
  if (doneAt !== null) return <Status tone="ok">{words.doneOn(isoDate(dayOf(doneAt)))}</Status>;
  return <Status tone="wait">{until ? words.until(isoDate(until)) : words.awaitedStill}</Status>;
}

function Note({ answer: { note } }: { answer: Answer }) {
  const language = useLanguage();
  if (!note) return null;
  return <span lang={note.language === language ? undefined : note.language}>{note.text}</span>;
}
