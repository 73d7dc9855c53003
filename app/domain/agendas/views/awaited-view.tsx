import { address } from "../../../site-map";
import { ActLink, EmptyState, RefusedButton, Section, Told, useLanguage, useWords } from "../../../ui";
import { say } from "../../bilingual";
import { longDate } from "../../format";
import { agendaWords } from "../page-words";
import type { AwaitedAgenda } from "../pages.server";
import { AgendaHead } from "./agenda-head";

/** For whoever meets and does not make the agenda. */
export function Awaited({ page }: { page: AwaitedAgenda }) {
  const language = useLanguage();
  const words = useWords(agendaWords);
  const { meeting, acts, own, papers, releaseOn, today } = page;
  const released = longDate(language, releaseOn);
  return (
    <>
      <AgendaHead page={page} />
      <Section id="agenda" title={words.title}>
        <EmptyState
          title={words.awaited}
          action={
            acts.proposeItem?.may ? (
              <ActLink href={address(language, "agenda-propose", { meeting: meeting.id })}>
                {words.propose}
              </ActLink>
            ) : (
              acts.proposeItem && (
                <RefusedButton label={words.propose} reason={say(language, acts.proposeItem.reason)} />
              )
            )
          }
        >
          {releaseOn < today ? words.awaitedLate(released) : words.awaitedNote(released)}{" "}
          {papers.isOver
            ? words.papersOver(longDate(language, papers.day))
            : `${words.papersBy(longDate(language, papers.day))}.`}
        </EmptyState>
      </Section>
      {own.length > 0 && (
        <Section id="own" title={words.own}>
          <ul className="lines" role="list">
            {own.map(({ id, title, late }) => (
              <li key={id}>
                <b>
                  <Told text={title} />
                </b>
                {late && <span className="meta">{words.late}</span>}
                <div className="acts">
                  <ActLink kind="two" low href={address(language, "agenda-withdraw", { item: id })}>
                    {words.withdraw}
                  </ActLink>
                </div>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
