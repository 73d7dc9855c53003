import { address } from "../../../site-map";
import { FileField, useLanguage, useWords } from "../../../ui";
import { letterKinds } from "../../papers/kinds";
import { holderWords } from "../holder-words";
import type { LetterLine } from "../letters.server";

const accept = letterKinds.map((kind) => `.${kind}`).join(",");

/** S-1: the letter itself, beside its reference. */
export function LetterField() {
  const words = useWords(holderWords);
  return (
    <FileField
      name="letterFile"
      label={words.letterFile}
      hint={words.letterFileHint}
      accept={accept}
      optional
    />
  );
}

/** The letters of a holding, each a file to save. */
export function Letters({ holding, letters }: { holding: string; letters: readonly LetterLine[] }) {
  const language = useLanguage();
  if (letters.length === 0) return null;
  return (
    <ul role="list">
      {letters.map(({ id, name }) => (
        <li key={id}>
          <a href={address(language, "holding-letter", { holding, letter: id })}>{name}</a>
        </li>
      ))}
    </ul>
  );
}
