import { Notice, Sentence, useWords } from "../../../ui";
import type { ReleasedAgenda } from "../pages.server";
import { releaseWords } from "../release-words";
import { AgendaHead } from "./agenda-head";
import { AgendaTable } from "./agenda-table";

/** M-6: as it was released; it prints as a document (desk 11). */
export function Released({ page }: { page: ReleasedAgenda }) {
  return (
    <>
      <AgendaHead page={page}>
        <Exception exception={page.exception} />
      </AgendaHead>
      <AgendaTable page={page} canArrange={false} />
    </>
  );
}

/** M-6: printed with it. */
export function Exception({ exception }: Pick<ReleasedAgenda, "exception">) {
  const words = useWords(releaseWords);
  if (!exception) return null;
  return (
    <Notice tone="wait">
      <Sentence of={[{ en: "", fr: "", [exception.language]: exception.text }]} say={words.exception} />
    </Notice>
  );
}
