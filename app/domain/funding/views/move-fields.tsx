import { NamedGroup, Section, SelectField, TextField, useLanguage, useWords } from "../../../ui";
import { money } from "../../format";
import { moveField, moveRows } from "../line-moves";
import { amendWords } from "../page-words/amend";
import { lineKinds } from "../parts";
import type { LineLeft } from "../payments.server";
import { lineWords } from "../words";

/** F-9: what is left of a line may go to another one, by the same decision. */
export function MoveFields({ left }: { left: readonly LineLeft[] }) {
  const language = useLanguage();
  const words = useWords(amendWords);
  const names = useWords(lineWords);
  const from = left
    .filter(({ approved, used }) => approved > used)
    .map(({ kind, approved, used }) => ({
      value: kind,
      label: words.lineLeft(names[kind], money(language, approved - used)),
    }));
  const to = lineKinds.map((kind) => ({ value: kind, label: names[kind] }));
  return (
    <Section id="moves" title={words.moves} note={words.movesHint}>
      {moveRows.map((row) => (
        <NamedGroup key={row} legend={words.row(String(row))}>
          <div className="row">
            <SelectField
              name={moveField(row, "from")}
              label={words.from}
              empty={words.choose}
              options={from}
              optional
            />
            <SelectField
              name={moveField(row, "to")}
              label={words.to}
              empty={words.choose}
              options={to}
              optional
            />
            <TextField
              name={moveField(row, "sum")}
              label={words.sum}
              inputMode="decimal"
              maxLength={100}
              short
              optional
            />
          </div>
        </NamedGroup>
      ))}
    </Section>
  );
}
