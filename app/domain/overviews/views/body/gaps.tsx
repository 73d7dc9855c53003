import { address } from "../../../../site-map";
import { ActLink, LevelMark, useLanguage, useWords } from "../../../../ui";
import { capital } from "../../../format";
import { counting, gapSentence } from "../../../seats/balance";
import type { AskedNomination } from "../../../seats/holders.server";
import { AskedWords } from "../../../seats/views/asked-words";
import type { BodyPage, OwnFacts } from "../../body-page.server";
import { bodyPageWords } from "../../body-words";

type Props = { page: BodyPage; own: OwnFacts };

/** S-5: beside each gap, of whom a nomination was asked, since when, reminded; and the act that asks. */
export function Gaps({ page, own }: Props) {
  const language = useLanguage();
  const words = useWords(bodyPageWords);
  const gaps = own.balance.gaps.filter((gap) => gap.kind !== "above-ceiling");
  if (gaps.length === 0 || page.on !== page.today) return null;
  return (
    <>
      <h3>{words.gaps}</h3>
      <ul className="lines tasks" role="list">
        {gaps.map((gap) => (
          <li key={gap.level}>
            <div>
              <LevelMark level={gap.level} hollow label={capital(gapSentence(language, gap, "seats"))} />
              <Requests page={page} asked={own.asked.filter((one) => one.level === gap.level)} />
            </div>
            <Ask page={page} own={own} level={gap.level} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Requests({ page: { acts }, asked }: { page: BodyPage; asked: AskedNomination[] }) {
  const language = useLanguage();
  const words = useWords(bodyPageWords);
  if (asked.length === 0) return <p className="meta">{words.notAsked}</p>;
  return asked.map((one) => (
    <p className="meta" key={one.id}>
      <AskedWords asked={one} />{" "}
      {acts.remind?.may && one.answeredAt === null && (
        <a className="noprint" href={address(language, "remind-nomination", { asked: one.id })}>
          {words.remind}
        </a>
      )}
    </p>
  ));
}

function Ask({ page: { acts, head }, own, level }: Props & { level: AskedNomination["level"] }) {
  const language = useLanguage();
  const words = useWords(bodyPageWords);
  if (!acts.ask?.may) return null;
  const isAsked = own.asked.some((one) => one.level === level && one.answeredAt === null);
  const vacant = counting(own.seats).filter((seat) => seat.level === level && seat.standing === "vacant");
  const [only] = vacant;
  const query: Record<string, string> = vacant.length === 1 && only ? { level, seat: only.id } : { level };
  return (
    <ActLink kind="two" low href={address(language, "ask-nomination", { body: head.id }, query)}>
      {isAsked ? words.askAnother : words.ask}
    </ActLink>
  );
}
