import { address } from "../../../site-map";
import { ActLink, Notice, useLanguage, useWords } from "../../../ui";
import { say } from "../../bilingual";
import { list, longDate } from "../../format";
import { extensionWords } from "../extension-words";
import type { ExtensionProposed } from "../queries/extension.server";

/** "An extension … to 30 June 2026 is proposed by PSSDC; PSCIOC has not agreed yet." */
export function useProposedSentence({ until, agreed, waiting }: ExtensionProposed): string {
  const language = useLanguage();
  const words = useWords(extensionWords);
  const named = (councils: ExtensionProposed["agreed"]) =>
    list(
      language,
      councils.map(({ acronym }) => say(language, acronym)),
    );
  return words.proposed(longDate(language, until), named(agreed), named(waiting), waiting.length);
}

/** B-6: who has agreed to the later end date and who has not, on the body and on its version. */
export function ExtensionNotice({ proposed }: { proposed: ExtensionProposed }) {
  const language = useLanguage();
  const words = useWords(extensionWords);
  return (
    <Notice tone="wait" title={words.title}>
      <p>{useProposedSentence(proposed)}</p>
      {proposed.waitsForMe && (
        <p className="acts">
          <ActLink kind="two" low href={address(language, "terms-extend", { version: proposed.version })}>
            {words.agree}
          </ActLink>
        </p>
      )}
    </Notice>
  );
}
