import { address } from "../../../site-map";
import { Notice, Section, Sentence, useLanguage, useWords } from "../../../ui";
import { isoDateTime } from "../../format";
import { agendaWords } from "../page-words";
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
      <Revisions page={page} />
    </>
  );
}

const saidFor = { everyone: "revisionSaid", seats: "revisionClosed", chairs: "revisionForChairs" } as const;

/** M-18: one page each. */
export function Revisions({ page }: { page: Pick<ReleasedAgenda, "revisions" | "meeting" | "zone"> }) {
  const language = useLanguage();
  const words = useWords(agendaWords);
  const { revisions, meeting, zone } = page;
  if (revisions.length === 0) return null;
  return (
    <Section id="revisions" title={words.revisions}>
      <ul className="lines" role="list">
        {revisions.map(({ id, audience, said, releasedAt }) => (
          <li key={id}>
            <a href={address(language, "agenda-revision", { meeting: meeting.id, release: id })}>
              {words[saidFor[audience]](said, isoDateTime(language, releasedAt, zone))}
            </a>
          </li>
        ))}
      </ul>
    </Section>
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
