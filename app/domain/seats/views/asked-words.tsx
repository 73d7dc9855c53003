import { useLanguage, useWords } from "../../../ui";
import { catalogue, say } from "../../bilingual";
import { dayOf } from "../../dates";
import { longDate } from "../../format";
import type { AskedNomination } from "../holders.server";

const words = catalogue(
  {
    asked: (whom: string, day: string) => `Asked of ${whom} on ${day}`,
    reminded: (times: number, day: string) =>
      `, reminded ${times === 1 ? "once" : `${times} times, last`} on ${day}`,
    answered: (day: string) => ` Answered on ${day}:`,
  },
  {
    asked: (whom, day) => `Demande faite le ${day}\u00a0: ${whom}`,
    reminded: (times, day) =>
      times <= 1 ? `; rappel le ${day}` : `; ${times} rappels, le dernier le ${day}`,
    answered: (day) => ` Réponse du ${day}\u00a0:`,
  },
);

/** "Asked of MSDO on June 3, 2026, reminded once on July 3, 2026." */
export function AskedWords({ asked }: { asked: AskedNomination }) {
  const language = useLanguage();
  const sentence = useWords(words);
  const day = (instant: AskedNomination["askedAt"]) => longDate(language, dayOf(instant));
  const reminded = asked.remindedAt === null ? "" : sentence.reminded(asked.reminders, day(asked.remindedAt));
  return (
    <>
      {`${sentence.asked(say(language, asked.of), day(asked.askedAt))}${reminded}.`}
      {asked.answeredAt !== null && (
        <>
          {sentence.answered(day(asked.answeredAt))} <q>{asked.answer}</q>
        </>
      )}
    </>
  );
}
