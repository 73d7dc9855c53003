import { DateField, TextArea, TextField, useLanguage, useWords } from "../../../ui";
import { list } from "../../format";
import type { DeclarePage } from "../declare-pages.server";
import { declareWords } from "../declare-words";
import { replacingWords } from "../replacing-words";

/** until a day or on a condition, and who acts. */
export function DeferralFields() {
  const words = useWords(declareWords);
  return (
    <>
      <p className="hint">{words.deferredHint}</p>
      <DateField name="deferredUntil" label={words.deferredUntil} hint={words.deferredUntilHint} optional />
      <TextArea name="deferredEn" label={words.deferredEn} lang="en" rows={2} optional />
      <TextArea name="deferredFr" label={words.deferredFr} lang="fr" rows={2} optional />
      <TextField name="deferredActs" label={words.deferredActs} maxLength={300} optional />
    </>
  );
}

/** D-2: by their numbers; for terms, those that go by themselves are said. */
export function EarlierDecisions({ page: { earlier, example } }: { page: DeclarePage }) {
  const language = useLanguage();
  const words = useWords(replacingWords);
  const hint = words.numberHint(example);
  return (
    <>
      {earlier.length > 0 && <p>{words.automatic(list(language, earlier))}</p>}
      <TextField name="supersedes" label={words.supersedesField} hint={hint} maxLength={60} optional />
      <TextField name="rescinds" label={words.rescindsField} hint={hint} maxLength={60} optional />
    </>
  );
}
