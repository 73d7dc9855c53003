import {
  BalancePicture,
  type BalanceRow,
  KeySentence,
  type SeatMark,
  useLanguage,
  useWords,
} from "../../../../ui";
import { percent } from "../../../format";
import { levels } from "../../../levels";
import { type Balance, balanceSentence } from "../../../seats/balance";
import { bodyPageWords } from "../../body-words";

const marks = (howMany: number, mark: SeatMark): SeatMark[] => Array.from({ length: howMany }, () => mark);

/** S-5: the sentence, then the same drawn, then the legend. */
export function BalanceView({ balance }: { balance: Balance }) {
  const language = useLanguage();
  const words = useWords(bodyPageWords);
  const rows: BalanceRow[] = levels.map((level) => {
    const at = balance.levels[level];
    return {
      level,
      marks: [...marks(at.filled, "solid"), ...marks(at.nominated, "pale"), ...marks(at.vacant, "hollow")],
      filledText: at.seats === 0 ? words.none : words.filledOf(at.filled, at.seats),
      shareText: percent(language, at.share),
    };
  });
  return (
    <>
      <KeySentence>{balanceSentence(language, balance)}</KeySentence>
      <BalancePicture
        headings={{ level: words.level, marks: words.seats, filled: words.filled, share: words.share }}
        rows={rows}
        half={balance.total.filled === 0 ? undefined : balance.total.filled / 2}
      />
    </>
  );
}
